import { constants, type KeyObject, sign } from 'node:crypto';
import { context, integer, nothing, oid, sequence } from './write-der.ts';

/** How something is signed, and what the file says of it. */
export interface SignatureMethod {
  /** The AlgorithmIdentifier. */
  algorithm: Buffer;
  sign(bytes: Uint8Array): Buffer;
}

/** RSA by PKCS #1 or ECDSA, as the key has it. */
export function usualMethod(key: KeyObject, digest: 'sha256' | 'sha1' = 'sha256'): SignatureMethod {
  return { algorithm: algorithmOf(key, digest), sign: (bytes) => sign(digest, bytes, key) };
}

/** RSASSA-PSS with SHA-256, as it is made; `said` is what the file says of it. */
export function pssMethod(
  key: KeyObject,
  said: { salt?: number; mask?: string; trailer?: number } = {},
): SignatureMethod {
  const { salt = 32, mask = '1.2.840.113549.1.1.8', trailer } = said;
  const sha256 = sequence(oid('2.16.840.1.101.3.4.2.1'), nothing());
  const parameters = sequence(
    context(0, sha256),
    context(1, sequence(oid(mask), sha256)),
    context(2, integer(salt)),
    ...(trailer === undefined ? [] : [context(3, integer(trailer))]),
  );
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  return {
    algorithm: sequence(oid('1.2.840.113549.1.1.10'), parameters),
    sign: (bytes) => sign('sha256', bytes, { key, ...padding }),
  };
}

/** The AlgorithmIdentifier of a signature by this key. */
function algorithmOf(key: KeyObject, digest: 'sha256' | 'sha1'): Buffer {
  if (key.asymmetricKeyType === 'rsa') {
    return sequence(oid(digest === 'sha1' ? '1.2.840.113549.1.1.5' : '1.2.840.113549.1.1.11'), nothing());
  }
  return sequence(oid(digest === 'sha1' ? '1.2.840.10045.4.1' : '1.2.840.10045.4.3.2'));
}
