import { constants, verify } from 'node:crypto';
import type { PublicKey } from './public-key.ts';
import type { SignatureAlgorithm } from './signature-algorithm.ts';

/**
 * Whether `signature` over `data` was made by this key. `encoding` is the form of an ECDSA value: DER everywhere but
 * in XML signatures, which put the two numbers side by side.
 */
export function isSignedBy(
  key: PublicKey,
  algorithm: SignatureAlgorithm,
  data: Uint8Array,
  signature: Uint8Array,
  encoding: 'der' | 'ieee-p1363' = 'der',
): boolean {
  if (algorithm.hash === undefined || algorithm.key === 'unknown') return false;
  if (key.kind !== (algorithm.key === 'ec' ? 'ec' : 'rsa')) return false;
  const padding =
    algorithm.key === 'rsa-pss'
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: algorithm.saltLength ?? 20 }
      : {};
  const scheme = algorithm.key === 'ec' ? { dsaEncoding: encoding } : padding;
  try {
    return verify(algorithm.hash, data, { key: key.keyObject, ...scheme }, signature);
  } catch {
    // OpenSSL throws on values that cannot be signatures (a point off the curve, a wrong length).
    return false;
  }
}
