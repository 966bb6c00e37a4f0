import { type Certificate, readCertificate } from '../certificates/read-certificate.ts';
import { Malformed } from '../malformed.ts';

/** The certificates in an administrator's file: PEM, one or several with any text between them, or DER. */
export function readAnchors(bytes: Uint8Array): Certificate[] {
  if (bytes[0] === 0x30) return [readCertificate(bytes)];
  const text = Buffer.from(bytes).toString('latin1');
  const blocks = text.matchAll(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----([^-]*)-----END/g);
  const certificates = [...blocks].map(([, base64 = '']) => readCertificate(Buffer.from(base64, 'base64')));
  if (certificates.length === 0) throw new Malformed('no certificate in the file');
  return certificates;
}
