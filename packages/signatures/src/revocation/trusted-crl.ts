import type { Certificate } from '../certificates/read-certificate.ts';
import { isSignedBy } from '../certificates/verify.ts';
import { weakness } from '../certificates/weak-algorithm.ts';
import type { Context } from '../context.ts';
import type { Crl } from './read-crl.ts';

const CRL_SIGN = 6;

/**
 * Whether the list covers this certificate: large authorities split their lists, and each part covers only its own
 * certificates.
 */
export function isAbout(crl: Crl, { issuer, extensions }: Certificate): boolean {
  if (crl.issuer.key !== issuer.key || (extensions.isAuthority ? crl.usersOnly : crl.authoritiesOnly)) return false;
  return crl.points === undefined || crl.points.some((point) => extensions.distributionPoints.includes(point));
}

/** Whether this issuer made this list: name, key usage, signature. Indirect lists are not supported. */
export function isListOf(crl: Crl, issuer: Certificate, context: Context): boolean {
  return (
    crl.issuer.key === issuer.subject.key &&
    issuer.extensions.keyUsage?.[CRL_SIGN] !== false &&
    weakness(issuer.key, crl.algorithm, context.policy.smallestRsaKey) === undefined &&
    isSignedBy(issuer.key, crl.algorithm, crl.signedPart, crl.signature)
  );
}
