import type { Certificate } from '../certificates/read-certificate.ts';
import type { Question } from './question.ts';
import { writeOcspRequest } from './write-ocsp-request.ts';

/** Asks whether a certificate was revoked: the responders that it names, then its revocation lists. */
export function aboutRevocation(certificate: Certificate, issuer: Certificate): Question[] {
  const { responders, distributionPoints } = certificate.extensions;
  return [
    ...responders.filter(isWeb).map((address): Question => {
      return { kind: 'OCSP', address, body: writeOcspRequest(certificate, issuer) };
    }),
    ...distributionPoints
      .map(addressIn)
      .filter(isWeb)
      .map((address): Question => ({ kind: 'CRL', address })),
  ];
}

/** Asks who issued a certificate, where neither the lists nor the file say. */
export function aboutIssuer({ extensions }: Certificate): Question[] {
  return extensions.issuers.filter(isWeb).map((address) => ({ kind: 'issuer', address }));
}

function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/** Distribution points are kept as the names that certificates and lists compare: DER in hexadecimal. */
function addressIn(name: string): string {
  const bytes = Buffer.from(name, 'hex');
  const longForm = (bytes[1] ?? 0) & 0x80 ? (bytes[1] ?? 0) & 0x7f : 0;
  return bytes[0] === 0x86 ? bytes.subarray(2 + longForm).toString('latin1') : '';
}
