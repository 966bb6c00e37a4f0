import type { PublicKey } from './public-key.ts';
import type { SignatureAlgorithm } from './signature-algorithm.ts';

/** Why this key and digest are too weak to rely on, or undefined if they are not. */
export function weakness(key: PublicKey, algorithm: SignatureAlgorithm, smallestRsaKey: number): string | undefined {
  if (algorithm.hash === 'sha1') return 'SHA-1';
  if (key.kind === 'rsa' && key.size < smallestRsaKey) return `RSA with ${key.size} bits`;
  if (key.kind === 'other') return 'a key of a kind, or on a curve, that is not relied on';
  return undefined;
}
