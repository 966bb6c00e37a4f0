import type { Certificate } from './read-certificate.ts';
import { isSignedBy } from './verify.ts';

const KEY_CERT_SIGN = 5;

/** Whether `issuer` may and did sign `certificate`: name, authority, key usage and the signature itself. */
export function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  return (
    certificate.issuer.key === issuer.subject.key &&
    issuer.extensions.isAuthority &&
    issuer.extensions.keyUsage?.[KEY_CERT_SIGN] !== false &&
    keyIdsAgree(certificate, issuer) &&
    isSignedBy(issuer.key, certificate.signatureAlgorithm, certificate.signedPart, certificate.signature)
  );
}

/** A different authority key identifier saves the signature check; an equal one proves nothing. */
function keyIdsAgree(certificate: Certificate, issuer: Certificate): boolean {
  const wanted = certificate.extensions.authorityKeyId;
  const own = issuer.extensions.subjectKeyId;
  return wanted === undefined || own === undefined || wanted.equals(own);
}
