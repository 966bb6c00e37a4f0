import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** Keys of the installation, each by its name. */
export interface VaultKeys {
  /** The name of the sealing key that seals what is new. */
  readonly current: string;
  /** 32 bytes each. Older ones open what was sealed before. */
  readonly sealing: ReadonlyMap<string, Buffer>;
  /** 32 bytes each: one, or two while the lookup key is being changed. The first makes hashes that are kept for a short time only. */
  readonly lookup: ReadonlyMap<string, Buffer>;
}

/** Seals and opens columns (AES-256-GCM). */
export interface Sealing {
  seal(text: string): Buffer;
  /** Throws if the value was altered or is sealed under another key. */
  open(sealed: Buffer): string;
  /** The same for a file. */
  sealBytes(bytes: Uint8Array): Buffer;
  openBytes(sealed: Buffer): Buffer;
}

/** A keyed hash, and by which lookup key it was made. */
export interface LookupHash {
  readonly key: string;
  readonly hash: Buffer;
}

/**
 * The installation's keys. They seal what is short-lived or of nobody in particular, wrap the data keys under which everything
 * else is sealed (data-key.ts), and make the keyed hashes by which equal values are found without opening them.
 */
export class Vault implements Sealing {
  readonly #keys: VaultKeys;

  constructor(keys: VaultKeys) {
    if (!keys.sealing.has(keys.current)) throw new Error(`no sealing key with the id "${keys.current}"`);
    if (keys.lookup.size === 0) throw new Error('no lookup key');
    this.#keys = keys;
  }

  seal(text: string): Buffer {
    return this.sealBytes(Buffer.from(text, 'utf8'));
  }

  open(sealed: Buffer): string {
    return this.openBytes(sealed).toString('utf8');
  }

  /** The value names its key: its name's length, the name, and what the key sealed. */
  sealBytes(bytes: Uint8Array, subject = ''): Buffer {
    const id = Buffer.from(this.#keys.current);
    return Buffer.concat([Buffer.from([id.length]), id, ...encrypt(this.#key(this.#keys.current), bytes, subject)]);
  }

  openBytes(sealed: Buffer, subject = ''): Buffer {
    const id = keyNameOf(sealed);
    return decrypt(this.#key(id), sealed.subarray(1 + Buffer.byteLength(id)), subject);
  }

  /** A new data key of this subject, wrapped. */
  newDataKey(subject: string): Buffer {
    return this.sealBytes(randomBytes(32), subject);
  }

  /** Seals and opens under a data key. Throws if it is wrapped by a key that is not at hand, or is another subject's. */
  under(subject: string, wrapped: Buffer): Sealing {
    return underKey(this.openBytes(wrapped, subject), subject);
  }

  /** The same data key, wrapped by the key that is current: what it has sealed stays as it is. */
  rewrap(subject: string, wrapped: Buffer): Buffer {
    return this.sealBytes(this.openBytes(wrapped, subject), subject);
  }

  /** The name of the key that wraps what is new. */
  get current(): string {
    return this.#keys.current;
  }

  /** The names of the lookup keys in use. */
  get lookupKeys(): readonly string[] {
    return [...this.#keys.lookup.keys()];
  }

  /** The hash of something that is kept for a short time only. `kind` keeps a personal code and a phone number of the same digits apart. */
  lookup(kind: string, value: string): Buffer {
    const [first] = this.lookups(kind, value);
    return (first as LookupHash).hash;
  }

  /** The hashes by which a kept value is found: one under each lookup key in use. */
  lookups(kind: string, value: string): LookupHash[] {
    return [...this.#keys.lookup].map(([key, secret]) => ({
      key,
      hash: createHmac('sha256', secret).update(`${kind}\0${value}`).digest(),
    }));
  }

  #key(id: string): Buffer {
    const key = this.#keys.sealing.get(id);
    if (!key) throw new Error(`the sealing key "${id}" is not configured`);
    return key;
  }
}

/** The name of the key that sealed or wrapped a value. Empty: the value is sealed under a data key. */
export function keyNameOf(sealed: Buffer): string {
  return sealed.toString('utf8', 1, 1 + (sealed[0] ?? 0));
}

/** A value sealed under a data key names none: which one it is stands in its row. */
function underKey(key: Buffer, subject: string): Sealing {
  const sealBytes = (bytes: Uint8Array) => Buffer.concat([Buffer.from([0]), ...encrypt(key, bytes, subject)]);
  const openBytes = (sealed: Buffer) => decrypt(key, sealed.subarray(1), subject);
  return {
    sealBytes,
    openBytes,
    seal: (text) => sealBytes(Buffer.from(text, 'utf8')),
    open: (sealed) => openBytes(sealed).toString('utf8'),
  };
}

/**
 * Whose it is goes into the seal: moved to another's row, a value does not open. In parts, which are put together once: a scan has
 * 20 MB.
 */
function encrypt(key: Buffer, bytes: Uint8Array, subject: string): Buffer[] {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(subject));
  const sealed = [cipher.update(bytes), cipher.final()];
  return [iv, cipher.getAuthTag(), ...sealed];
}

function decrypt(key: Buffer, sealed: Buffer, subject: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(subject)).setAuthTag(sealed.subarray(12, 28));
  const opened = decipher.update(sealed.subarray(28));
  // Throws if anything was changed. In this mode nothing is left to come.
  decipher.final();
  return opened;
}
