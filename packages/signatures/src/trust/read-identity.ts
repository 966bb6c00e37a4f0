import { type Certificate, readCertificate } from '../certificates/read-certificate.ts';
import { Malformed } from '../malformed.ts';
import { descendantsOf } from '../xml/find.ts';
import { TSL } from '../xml/namespaces.ts';
import { readBase64 } from '../xml/read-base64.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** The certificates of a ServiceDigitalIdentity, which identify a service or a list's signer by their keys. */
export function readIdentity(element: XmlElement): Certificate[] {
  return descendantsOf(element, TSL, 'X509Certificate').flatMap(readOrSkip);
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
