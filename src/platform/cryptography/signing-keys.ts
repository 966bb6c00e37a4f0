import { createPrivateKey, createPublicKey, type KeyObject, sign, type webcrypto } from 'node:crypto';

/** An Ed25519 key that this installation signs by, and the name under which others find its public half. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** The first signs; the others are published: those that signed before, and the one that will. */
export type SigningKeys = readonly [SigningKey, ...SigningKey[]];

// How PKCS #8 (RFC 8410) wraps the 32 bytes of an Ed25519 key.
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Keys by their names and 32 secret bytes each, in the order given. Throws if there is none. */
export function signingKeys(seeds: ReadonlyMap<string, Uint8Array>): SigningKeys {
  const [first, ...others] = [...seeds].map(([id, seed]): SigningKey => {
    const der = Buffer.concat([privatePrefix, seed]);
    const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    return { id, privateKey, publicKey: createPublicKey(privateKey) };
  });
  if (!first) throw new Error('no key to sign by');
  return [first, ...others];
}

/** The Ed25519 signature of these bytes (RFC 8032). */
export function signedBy({ privateKey }: SigningKey, bytes: Uint8Array): Buffer {
  return sign(null, bytes, privateKey);
}

/** The public halves, as others read them (RFC 7517, RFC 8037). */
export function publishedKeys(keys: SigningKeys): { readonly keys: readonly webcrypto.JsonWebKey[] } {
  return {
    keys: keys.map(({ id, publicKey }) => ({
      ...publicKey.export({ format: 'jwk' }),
      kid: id,
      use: 'sig',
      alg: 'EdDSA',
    })),
  };
}
