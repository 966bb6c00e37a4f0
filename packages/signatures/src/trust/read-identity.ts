import { type Certificate, readCertificate } from '../certificates/read-certificate.ts';
import { Malformed } from '../malformed.ts';
import { descendantsOf } from '../xml/find.ts';
import { TSL } from '../xml/namespaces.ts';
import { readBase64 } from '../xml/read-base64.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** A ServiceDigitalIdentity: the keys that identify a service or a list's signer. */
export function readIdentity(element: XmlElement): { certificates: Certificate[]; keyIds: string[] } {
  const certificates = descendantsOf(element, TSL, 'X509Certificate').flatMap(readOrSkip);
  const listed = descendantsOf(element, TSL, 'X509SKI').map((id) => readBase64(id).toString('hex'));
  const keyIds = certificates.map((certificate) => certificate.key.sha1.toString('hex'));
  return { certificates, keyIds: [...new Set([...keyIds, ...(certificates.length === 0 ? listed : [])])] };
}

/** One unreadable certificate among hundreds of services must not make the whole list unusable. */
function readOrSkip(element: XmlElement): Certificate[] {
  try {
    return [readCertificate(readBase64(element))];
  } catch (error) {
    if (error instanceof Malformed) return [];
    throw error;
  }
}
