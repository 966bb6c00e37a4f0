import type { PublicKey } from './public-key.ts';
import type { SignatureAlgorithm } from './signature-algorithm.ts';

/** FIPS 186-5, 5.1. To an exponent of 1 anybody can make signatures; other small ones have failed before. */
const SMALLEST_EXPONENT = 65_537n;

/** Why this key and digest are too weak to rely on, or undefined if they are not. */
export function weakness(key: PublicKey, algorithm: SignatureAlgorithm, smallestRsaKey: number): string | undefined {
  if (algorithm.hash === 'sha1') return 'SHA-1';
  if (key.kind === 'rsa' && key.size < smallestRsaKey) return `RSA with ${key.size} bits`;
  const { exponent } = key;
  if (exponent !== undefined && (exponent < SMALLEST_EXPONENT || exponent % 2n === 0n))
    return `RSA with the exponent ${exponent}`;
  if (key.kind === 'other') return 'a key of a kind, or on a curve, that is not relied on';
  return undefined;
}
