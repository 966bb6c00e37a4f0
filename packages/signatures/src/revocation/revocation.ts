import type { Moment } from '../moment.ts';

/** What is known of a certificate's revocation. */
export type Revocation = { status: 'good' } | { status: 'revoked'; since: Moment } | { status: 'unknown' };

/** A checked statement about one certificate by somebody entitled to make it. */
export interface RevocationStatement {
  source: 'OCSP' | 'CRL';
  producedAt: Moment;
  revocation: Revocation;
}
