import type { Moment } from '../moment.ts';

/** The revocation status of a certificate. `reason` is the number of a CRLReason (RFC 5280, 5.3.1), if one was given. */
export type Revocation =
  | { status: 'good' }
  | { status: 'revoked'; since: Moment; reason: number | undefined }
  | { status: 'unknown' };

/** A verified statement about one certificate by an entitled issuer or responder. */
export interface RevocationStatement {
  source: 'OCSP' | 'CRL';
  /** It is not in the file: it was asked for. */
  isAsked: boolean;
  producedAt: Moment;
  /** When the source last knew this: an OCSP answer given later may repeat what was known before (its thisUpdate). */
  knownAt: Moment;
  /** Until when the source calls this the newest word. */
  nextUpdate: Moment | undefined;
  revocation: Revocation;
}
