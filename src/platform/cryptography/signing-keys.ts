import type { webcrypto } from 'node:crypto';
import { type KeyPair, keyPairOf } from './ed25519.ts';

/** An Ed25519 key that this installation signs by, and the name under which others find its public half. */
export interface SigningKey extends KeyPair {
  readonly id: string;
}

/** The first signs; the others are published: those that signed before, and the one that will. */
export type SigningKeys = readonly [SigningKey, ...SigningKey[]];

/** Keys by their names and 32 secret bytes each, in the order given. Throws if there is none. */
export function signingKeys(seeds: ReadonlyMap<string, Uint8Array>): SigningKeys {
  const [first, ...others] = [...seeds].map(([id, seed]): SigningKey => ({ id, ...keyPairOf(seed) }));
  if (!first) throw new Error('no key to sign by');
  return [first, ...others];
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
