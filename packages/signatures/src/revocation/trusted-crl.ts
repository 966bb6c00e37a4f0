import type { Certificate } from '../certificates/read-certificate.ts';
import { isSignedBy } from '../certificates/verify.ts';
import { weakness } from '../certificates/weak-algorithm.ts';
import type { Context } from '../context.ts';
import type { Crl } from './read-crl.ts';

const CRL_SIGN = 6;

/** Whether the list is about this certificate: large authorities cut their lists in parts, and each is silent of the rest. */
export function isAbout(crl: Crl, { issuer, extensions }: Certificate): boolean {
  if (crl.issuer.key !== issuer.key || (crl.usersOnly && extensions.isAuthority)) return false;
  return crl.points === undefined || crl.points.some((point) => extensions.distributionPoints.includes(point));
}

/** Whether this list was made by that issuer: name, use of its key, signature. Indirect lists are not followed. */
export function isListOf(crl: Crl, issuer: Certificate, context: Context): boolean {
  return (
    crl.issuer.key === issuer.subject.key &&
    issuer.extensions.keyUsage?.[CRL_SIGN] !== false &&
    weakness(issuer.key, crl.algorithm, context.policy.smallestRsaKey) === undefined &&
    isSignedBy(issuer.key, crl.algorithm, crl.signedPart, crl.signature)
  );
}
