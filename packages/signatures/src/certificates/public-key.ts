import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import type { Der } from '../der/der.ts';
import { readBits, readOid } from '../der/read-values.ts';
import { Malformed } from '../malformed.ts';

const RSA = '1.2.840.113549.1.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';
const EC = '1.2.840.10045.2.1';

/** A certificate's public key. The crypto library parses it only when a signature is checked with it, and once. */
export class PublicKey {
  readonly #der: Der;
  #keyObject: KeyObject | undefined;
  #sha1: Buffer | undefined;

  constructor(der: Der) {
    this.#der = der;
  }

  get kind(): 'rsa' | 'ec' | 'other' {
    const oid = readOid(this.#der.child(0, 0x30).child(0));
    if (oid === RSA || oid === RSA_PSS) return 'rsa';
    return oid === EC ? 'ec' : 'other';
  }

  /** The whole SubjectPublicKeyInfo. */
  get raw(): Uint8Array {
    return this.#der.raw;
  }

  /** The key bits, whose SHA-1 is the usual key identifier and names an issuer in OCSP. */
  get bits(): Uint8Array {
    return readBits(this.#der.child(1));
  }

  get sha1(): Buffer {
    this.#sha1 ??= createHash('sha1').update(this.bits).digest();
    return this.#sha1;
  }

  /** The modulus of an RSA key, or the field of a curve, in bits. */
  get size(): number {
    const { modulusLength, namedCurve } = this.keyObject.asymmetricKeyDetails ?? {};
    return modulusLength ?? Number(/\d{3}/.exec(namedCurve ?? '')?.[0] ?? 0);
  }

  get keyObject(): KeyObject {
    try {
      this.#keyObject ??= createPublicKey({ key: Buffer.from(this.#der.raw), format: 'der', type: 'spki' });
      return this.#keyObject;
    } catch {
      throw new Malformed('certificate: its public key cannot be used');
    }
  }
}
