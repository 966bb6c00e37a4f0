import { createHash } from 'node:crypto';
import type { Certificate } from '../certificates/read-certificate.ts';

/** The AlgorithmIdentifier of SHA-1, the digest that every responder knows. It only names the certificate. */
const SHA1 = Buffer.from('300906052b0e03021a0500', 'hex');

/** An OCSPRequest about one certificate (RFC 6960, 4.1), unsigned and without a nonce: answers may be given in advance. */
export function writeOcspRequest(certificate: Certificate, issuer: Certificate): Buffer {
  const sha1 = (bytes: Uint8Array) => value(0x04, createHash('sha1').update(bytes).digest());
  const certId = value(0x30, SHA1, sha1(issuer.subject.raw), sha1(issuer.key.bits), integer(certificate.serial));
  return value(0x30, value(0x30, value(0x30, value(0x30, certId))));
}

function value(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  // All that is written here is shorter than 128 octets, whose length is one octet.
  return Buffer.concat([Buffer.from([tag, content.length]), content]);
}

function integer(number: bigint): Buffer {
  const hex = number.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return value(0x02, ...((bytes[0] ?? 0) < 0x80 ? [] : [Buffer.from([0])]), bytes);
}
