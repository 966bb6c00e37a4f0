import { hash as digestOf } from 'node:crypto';
import type { Certificate } from '../certificates/read-certificate.ts';
import { readHashName } from '../certificates/signature-algorithm.ts';
import { isSignedBy } from '../certificates/verify.ts';
import type { Der } from '../der/der.ts';
import { readInteger, readOctets, readOid } from '../der/read-values.ts';
import { type SignerInfo, theValue } from './read-signer-info.ts';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

export type SignerProblem = 'algorithm-unknown' | 'content-differs' | 'signature-wrong' | 'certificate-not-bound';

/**
 * The certificate that a CMS signer names, from those available. Anybody can add one with the same issuer and number, so the
 * one whose digest is signed comes first.
 */
export function findSigner(signer: SignerInfo, pool: readonly Certificate[]): Certificate | undefined {
  const { identifier } = signer;
  const named = pool.filter((certificate) =>
    'keyId' in identifier
      ? certificate.extensions.subjectKeyId?.equals(identifier.keyId) === true
      : certificate.serial === identifier.serial && certificate.issuer.key === identifier.issuer.key,
  );
  return named.find((certificate) => namesCertificate(signer, certificate)) ?? named[0];
}

/** Everything that has to be true of a CMS signature over `content`; undefined when it is, otherwise the reason. */
export function problemOf(
  signer: SignerInfo,
  certificate: Certificate,
  contentType: string,
  content: Uint8Array,
): SignerProblem | undefined {
  const { hash, key } = signer.algorithm;
  if (signer.hash === undefined || hash === undefined || key === 'unknown' || certificate.key.kind === 'other') {
    return 'algorithm-unknown';
  }
  if (signer.signedBytes === undefined) {
    const isSigned = isSignedBy(certificate.key, signer.algorithm, content, signer.signature);
    return isSigned ? 'certificate-not-bound' : 'signature-wrong';
  }
  const type = theValue(signer.signedAttributes, CONTENT_TYPE);
  const digest = theValue(signer.signedAttributes, MESSAGE_DIGEST);
  if (type === undefined || digest === undefined) return 'content-differs';
  if (readOid(type) !== contentType) return 'content-differs';
  if (!digestOf(signer.hash, content, 'buffer').equals(readOctets(digest))) return 'content-differs';
  if (!isSignedBy(certificate.key, signer.algorithm, signer.signedBytes, signer.signature)) return 'signature-wrong';
  return namesCertificate(signer, certificate) ? undefined : 'certificate-not-bound';
}

/** ESSCertID (RFC 2634, SHA-1) or ESSCertIDv2 (RFC 5035): the signed digest of the signer's own certificate. */
function namesCertificate(signer: SignerInfo, certificate: Certificate): boolean {
  const second = theValue(signer.signedAttributes, SIGNING_CERTIFICATE_V2);
  const first = theValue(signer.signedAttributes, SIGNING_CERTIFICATE);
  if (second === undefined && first === undefined) return false;
  return (
    (second === undefined || isIdOf(second.child(0).child(0), 'sha256', certificate)) &&
    (first === undefined || isIdOf(first.child(0).child(0), 'sha1', certificate))
  );
}

function isIdOf(id: Der, defaultHash: 'sha1' | 'sha256', certificate: Certificate): boolean {
  const [first, ...others] = id.expect(0x30).children;
  if (first === undefined) return false;
  const hasAlgorithm = first.tag === 0x30;
  const hash = hasAlgorithm ? readHashName(first) : defaultHash;
  const [digest, issuerSerial] = hasAlgorithm ? others : [first, ...others];
  if (hash === undefined || digest === undefined) return false;
  if (!digestOf(hash, certificate.raw, 'buffer').equals(readOctets(digest))) return false;
  return issuerSerial === undefined || readInteger(issuerSerial.child(1, 0x02)) === certificate.serial;
}
