import { Malformed } from '../malformed.ts';
import { textOf } from './find.ts';
import type { XmlElement } from './xml-tree.ts';

/** The bytes of an xsd:base64Binary. White space is allowed, anything else outside the alphabet is not. */
export function readBase64(element: XmlElement): Buffer {
  const text = textOf(element).replace(/[ \t\r\n]+/g, '');
  const bytes = Buffer.from(text, 'base64');
  // Node's decoder ignores errors, so encoding again must give the same letters.
  if (bytes.toString('base64') !== text) throw new Malformed(`XML: ${element.local} is not base64`);
  return bytes;
}
