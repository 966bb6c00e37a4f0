import type { HashName, SignatureAlgorithm } from '../certificates/signature-algorithm.ts';

const digests: Record<string, HashName> = {
  'http://www.w3.org/2000/09/xmldsig#sha1': 'sha1',
  'http://www.w3.org/2001/04/xmldsig-more#sha224': 'sha224',
  'http://www.w3.org/2001/04/xmlenc#sha256': 'sha256',
  'http://www.w3.org/2001/04/xmldsig-more#sha384': 'sha384',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'sha512',
};

export function digestNamed(address: string): HashName | undefined {
  return Object.hasOwn(digests, address) ? digests[address] : undefined;
}

const families: readonly [RegExp, SignatureAlgorithm['key']][] = [
  [/^http:\/\/www\.w3\.org\/2000\/09\/xmldsig#rsa-(sha1)$/, 'rsa'],
  [/^http:\/\/www\.w3\.org\/2001\/04\/xmldsig-more#rsa-(sha224|sha256|sha384|sha512)$/, 'rsa'],
  [/^http:\/\/www\.w3\.org\/2007\/05\/xmldsig-more#(sha224|sha256|sha384|sha512)-rsa-MGF1$/, 'rsa-pss'],
  [/^http:\/\/www\.w3\.org\/2001\/04\/xmldsig-more#ecdsa-(sha1|sha224|sha256|sha384|sha512)$/, 'ec'],
];

const lengths = { sha1: 20, sha224: 28, sha256: 32, sha384: 48, sha512: 64 } as const;

/** The signature algorithm of an identifier (RFC 9231). With RSASSA-PSS the salt is as long as the digest. */
export function signatureAlgorithmNamed(address: string): SignatureAlgorithm {
  for (const [pattern, key] of families) {
    const hash = pattern.exec(address)?.[1] as HashName | undefined;
    if (hash !== undefined)
      return { oid: address, key, hash, saltLength: key === 'rsa-pss' ? lengths[hash] : undefined, isBare: false };
  }
  return { oid: address, key: 'unknown', hash: undefined, saltLength: undefined, isBare: false };
}
