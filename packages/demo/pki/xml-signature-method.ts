import type { KeyObject } from 'node:crypto';

/** How XML names a SHA-256 signature by this key. */
export function xmlSignatureMethod(key: KeyObject): string {
  const family = key.asymmetricKeyType === 'rsa' ? 'rsa' : 'ecdsa';
  return `http://www.w3.org/2001/04/xmldsig-more#${family}-sha256`;
}
