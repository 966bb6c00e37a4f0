import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import type { Der } from '../der/der.ts';
import { readBits, readOid } from '../der/read-values.ts';
import { Malformed } from '../malformed.ts';

const RSA = '1.2.840.113549.1.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';
const EC = '1.2.840.10045.2.1';

/** The curves on which a key counts, with the bits of their fields: NIST's, and Brainpool's of the "r1" kind. */
const curves: Readonly<Record<string, number>> = {
  '1.2.840.10045.3.1.7': 256,
  '1.3.132.0.34': 384,
  '1.3.132.0.35': 521,
  '1.3.36.3.3.2.8.1.1.7': 256,
  '1.3.36.3.3.2.8.1.1.11': 384,
  '1.3.36.3.3.2.8.1.1.13': 512,
};

/** A certificate's public key. The crypto library parses it only when a signature is checked with it, and once. */
export class PublicKey {
  /**
   * `other` is a key that proves nothing here. An elliptic curve counts only by its name: whoever writes out its
   * parameters chooses the generator too, and with another's public point as generator knows the private key to that point
   * (the kind of CVE-2020-0601).
   */
  readonly kind: 'rsa' | 'ec' | 'other';
  /** SHA-256, hexadecimal, of the whole SubjectPublicKeyInfo. Two keys are the same if algorithm, parameters and bits are. */
  readonly id: string;
  /** The key bits without their algorithm, by whose digest OCSP names an issuer. Equal bits do not make equal keys. */
  readonly bits: Uint8Array;
  readonly #der: Der;
  readonly #curve: string | undefined;
  #keyObject: KeyObject | undefined;
  #keyIdentifier: Buffer | undefined;

  constructor(der: Der) {
    this.#der = der;
    const [algorithm, parameters] = der.child(0, 0x30).children;
    const oid = algorithm && readOid(algorithm);
    this.#curve = oid === EC && parameters?.tag === 0x06 ? readOid(parameters) : undefined;
    if (oid === RSA || oid === RSA_PSS) this.kind = 'rsa';
    else this.kind = this.#curve !== undefined && Object.hasOwn(curves, this.#curve) ? 'ec' : 'other';
    this.id = hash('sha256', der.raw);
    this.bits = readBits(der.child(1));
  }

  /** The whole SubjectPublicKeyInfo. */
  get raw(): Uint8Array {
    return this.#der.raw;
  }

  /** SHA-1 of the bits, the usual key identifier: it finds a candidate, and proves nothing. */
  get keyIdentifier(): Buffer {
    this.#keyIdentifier ??= hash('sha1', this.bits, 'buffer');
    return this.#keyIdentifier;
  }

  /** The modulus of an RSA key, or the field of a curve, in bits; 0 for any other key. */
  get size(): number {
    if (this.kind === 'ec') return curves[this.#curve ?? ''] ?? 0;
    return this.kind === 'rsa' ? (this.keyObject.asymmetricKeyDetails?.modulusLength ?? 0) : 0;
  }

  /** The public exponent of an RSA key; undefined for any other key. */
  get exponent(): bigint | undefined {
    return this.kind === 'rsa' ? this.keyObject.asymmetricKeyDetails?.publicExponent : undefined;
  }

  /** Throws Malformed for a key that cannot be used. */
  get keyObject(): KeyObject {
    if (this.kind === 'other') throw new Malformed('certificate: its public key cannot be used');
    try {
      this.#keyObject ??= createPublicKey({ key: Buffer.from(this.#der.raw), format: 'der', type: 'spki' });
      return this.#keyObject;
    } catch {
      throw new Malformed('certificate: its public key cannot be used');
    }
  }
}
