import { createHash } from 'node:crypto';
import type { Certificate } from '#signatures/certificates/read-certificate.ts';
import type { Moment } from '#signatures/moment.ts';
import type { Identity } from './make-certificate.ts';
import { usualMethod } from './signature-method.ts';
import { bits, context, element, enumerated, generalizedTime, integer, octets, oid, sequence } from './write-der.ts';

export interface OcspWish {
  responder: Identity;
  issuer: Certificate;
  certificate: Certificate;
  at: Moment;
  revokedSince?: Moment | undefined;
  /** The responder does not know the certificate. */
  unknown?: boolean;
  /** How far back the responder still knows expired certificates. */
  remembersSince?: Moment;
  /** When the responder last knew it, if not when it answered. */
  thisUpdate?: Moment;
  /** Until when the answer is the newest. */
  nextUpdate?: Moment;
  digest?: 'sha256' | 'sha1';
  /** Certificates in the answer, if not the responder's. */
  certificates?: readonly Uint8Array[];
  /** The responder names itself by its key, not by its name. */
  byKey?: boolean;
}

/** A responder's answer about one certificate, as if requested at `at`. */
export function makeOcspAnswer({ responder, issuer, certificate, at, ...wish }: OcspWish): Buffer {
  const sha1 = (bytes: Uint8Array) => octets(createHash('sha1').update(bytes).digest());
  const certId = sequence(
    sequence(oid('1.3.14.3.2.26')),
    sha1(certificate.issuer.raw),
    sha1(issuer.key.bits),
    integer(certificate.serial),
  );
  const {
    revokedSince,
    unknown,
    remembersSince,
    thisUpdate = at,
    nextUpdate,
    digest,
    byKey,
    certificates = [responder.certificate.raw],
  } = wish;
  const method = usualMethod(responder.key, digest);
  const revoked = revokedSince !== undefined && revokedSince <= at;
  const known = revoked ? context(1, generalizedTime(revokedSince)) : element(0x80);
  const status = unknown === true ? element(0x82) : known;
  const next = nextUpdate === undefined ? [] : [context(0, generalizedTime(nextUpdate))];
  const cutoff =
    remembersSince === undefined
      ? []
      : [context(1, sequence(sequence(oid('1.3.6.1.5.5.7.48.1.6'), octets(generalizedTime(remembersSince)))))];
  const data = sequence(
    byKey === true ? context(2, sha1(responder.certificate.key.bits)) : context(1, responder.certificate.subject.raw),
    generalizedTime(at),
    sequence(sequence(certId, status, generalizedTime(thisUpdate), ...next, ...cutoff)),
  );
  const basic = sequence(data, method.algorithm, bits(method.sign(data)), context(0, sequence(...certificates)));
  return sequence(enumerated(0), context(0, sequence(oid('1.3.6.1.5.5.7.48.1.1'), octets(basic))));
}
