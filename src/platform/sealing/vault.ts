import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** Keys for sealed columns: `sealing` maps key id to a 32-byte key; new values are sealed with `current`. */
export interface VaultKeys {
  readonly current: string;
  readonly sealing: ReadonlyMap<string, Buffer>;
  /** 32 bytes; never changes, because equal values must keep meeting. */
  readonly lookup: Buffer;
}

/**
 * Seals personal codes and other personal data kept in the database (AES-256-GCM) and makes the keyed hashes by which
 * equal values are found without opening them. A sealed value carries its key's id, so that keys can be changed.
 */
export class Vault {
  readonly #keys: VaultKeys;

  constructor(keys: VaultKeys) {
    if (!keys.sealing.has(keys.current)) throw new Error(`no sealing key with the id "${keys.current}"`);
    this.#keys = keys;
  }

  seal(text: string): Buffer {
    return this.sealBytes(Buffer.from(text, 'utf8'));
  }

  /** Throws if the value was altered or its key is not at hand. */
  open(sealed: Buffer): string {
    return this.openBytes(sealed).toString('utf8');
  }

  /** The same for a file. */
  sealBytes(bytes: Uint8Array): Buffer {
    const id = Buffer.from(this.#keys.current);
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#key(this.#keys.current), iv);
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([Buffer.from([id.length]), id, iv, cipher.getAuthTag(), sealed]);
  }

  openBytes(sealed: Buffer): Buffer {
    const idEnd = 1 + (sealed[0] ?? 0);
    const key = this.#key(sealed.toString('utf8', 1, idEnd));
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(idEnd, idEnd + 12), { authTagLength: 16 });
    decipher.setAuthTag(sealed.subarray(idEnd + 12, idEnd + 28));
    return Buffer.concat([decipher.update(sealed.subarray(idEnd + 28)), decipher.final()]);
  }

  /** The hash by which a value is found. `kind` keeps a personal code and a phone number of the same digits apart. */
  lookup(kind: string, value: string): Buffer {
    return createHmac('sha256', this.#keys.lookup).update(`${kind}\0${value}`).digest();
  }

  #key(id: string): Buffer {
    const key = this.#keys.sealing.get(id);
    if (!key) throw new Error(`the sealing key "${id}" is not configured`);
    return key;
  }
}
