import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';

/** Both halves of an Ed25519 key. */
export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

// How PKCS #8 (RFC 8410) wraps the 32 bytes of an Ed25519 key.
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key of 32 secret bytes. */
export function keyPairOf(seed: Uint8Array): KeyPair {
  const der = Buffer.concat([privatePrefix, seed]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

/** The Ed25519 signature of these bytes (RFC 8032). */
export function signedWith({ privateKey }: Pick<KeyPair, 'privateKey'>, bytes: Uint8Array): Buffer {
  return sign(null, bytes, privateKey);
}
