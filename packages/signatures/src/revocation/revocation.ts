import type { Moment } from '../moment.ts';

/** The revocation status of a certificate. */
export type Revocation = { status: 'good' } | { status: 'revoked'; since: Moment } | { status: 'unknown' };

/** A verified statement about one certificate by an entitled issuer or responder. */
export interface RevocationStatement {
  source: 'OCSP' | 'CRL';
  producedAt: Moment;
  revocation: Revocation;
}
