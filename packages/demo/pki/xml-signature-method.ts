import type { KeyObject } from 'node:crypto';

/** How XML names a signature by this key. */
export function xmlSignatureMethod(key: KeyObject, digest: 'sha256' | 'sha1' = 'sha256', pss = false): string {
  if (pss) return `http://www.w3.org/2007/05/xmldsig-more#${digest}-rsa-MGF1`;
  const family = key.asymmetricKeyType === 'rsa' ? 'rsa' : 'ecdsa';
  const isOld = family === 'rsa' && digest === 'sha1';
  return `http://www.w3.org/${isOld ? '2000/09/xmldsig' : '2001/04/xmldsig-more'}#${family}-${digest}`;
}
