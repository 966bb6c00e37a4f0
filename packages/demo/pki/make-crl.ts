import { sign } from 'node:crypto';
import type { Moment } from '#signatures/moment.ts';
import { algorithmOf, type Identity } from './make-certificate.ts';
import { bits, certificateTime, context, integer, sequence } from './write-der.ts';

/** An authority's revocation list, as if made at `at`. */
export function makeCrl(
  issuer: Identity,
  revoked: readonly { serial: bigint; since: Moment }[],
  at: Moment,
  extensions: readonly Uint8Array[] = [],
): Buffer {
  const entries = revoked.map(({ serial, since }) => sequence(integer(serial), certificateTime(since)));
  const list = sequence(
    integer(1),
    algorithmOf(issuer.key),
    issuer.certificate.subject.raw,
    certificateTime(at),
    certificateTime(at + 7 * 86_400_000),
    ...(entries.length === 0 ? [] : [sequence(...entries)]),
    ...(extensions.length === 0 ? [] : [context(0, sequence(...extensions))]),
  );
  return sequence(list, algorithmOf(issuer.key), bits(sign('sha256', list, issuer.key)));
}
