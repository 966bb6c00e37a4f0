import type { Moment } from '#signatures/moment.ts';
import { extension } from './certificate-extensions.ts';
import type { Identity } from './make-certificate.ts';
import { usualMethod } from './signature-method.ts';
import { bits, certificateTime, context, enumerated, integer, sequence } from './write-der.ts';

export interface RevokedCertificate {
  serial: bigint;
  since: Moment;
  /** A CRLReason (RFC 5280, 5.3.1). */
  reason?: number;
}

/** An authority's revocation list, as if made at `at`. */
export function makeCrl(
  issuer: Identity,
  revoked: readonly RevokedCertificate[],
  at: Moment,
  extensions: readonly Uint8Array[] = [],
  digest?: 'sha256' | 'sha1',
  nextUpdate: Moment = at + 7 * 86_400_000,
): Buffer {
  const method = usualMethod(issuer.key, digest);
  const entries = revoked.map(({ serial, since, reason }) =>
    sequence(
      integer(serial),
      certificateTime(since),
      ...(reason === undefined ? [] : [sequence(extension('2.5.29.21', enumerated(reason)))]),
    ),
  );
  const list = sequence(
    integer(1),
    method.algorithm,
    issuer.certificate.subject.raw,
    certificateTime(at),
    certificateTime(nextUpdate),
    ...(entries.length === 0 ? [] : [sequence(...entries)]),
    ...(extensions.length === 0 ? [] : [context(0, sequence(...extensions))]),
  );
  return sequence(list, method.algorithm, bits(method.sign(list)));
}
