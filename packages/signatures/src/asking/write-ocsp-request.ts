import { createHash } from 'node:crypto';
import type { Certificate } from '../certificates/read-certificate.ts';
import { element, integer } from '../der/write-der.ts';

/** The AlgorithmIdentifier of SHA-1, the digest that every responder knows. It only names the certificate. */
const SHA1 = Buffer.from('300906052b0e03021a0500', 'hex');

/** An OCSPRequest about one certificate (RFC 6960, 4.1), unsigned and without a nonce: answers may be given in advance. */
export function writeOcspRequest(certificate: Certificate, issuer: Certificate): Buffer {
  const sha1 = (bytes: Uint8Array) => element(0x04, createHash('sha1').update(bytes).digest());
  const certId = element(0x30, SHA1, sha1(issuer.subject.raw), sha1(issuer.key.bits), integer(certificate.serial));
  return element(0x30, element(0x30, element(0x30, element(0x30, certId))));
}
