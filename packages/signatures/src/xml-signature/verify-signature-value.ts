import type { PublicKey } from '../certificates/public-key.ts';
import { isSignedBy } from '../certificates/verify.ts';
import { canonicaliseElement } from '../xml/canonicalise.ts';
import type { XmlSignature } from './read-xml-signature.ts';

/** Whether the signature value over the canonical SignedInfo was made by this key. */
export function isValueOf(signature: XmlSignature, key: PublicKey): boolean {
  const { signedInfo, form, algorithm, valueBytes } = signature;
  return isSignedBy(key, algorithm, canonicaliseElement(signedInfo, form), valueBytes, 'ieee-p1363');
}
