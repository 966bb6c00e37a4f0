import { hash } from 'node:crypto';

/** A file of a container. */
export class ZipFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Stored, not deflated, as the container standard requires of `mimetype`. */
  readonly stored: boolean;
  readonly #digests = new Map<string, Buffer>();

  constructor(name: string, bytes: Buffer, stored: boolean) {
    this.name = name;
    this.bytes = bytes;
    this.stored = stored;
  }

  /** The digest by this algorithm, computed once: each signature refers to the file by it, and so does the report. */
  digest(algorithm: string): Buffer {
    const known = this.#digests.get(algorithm) ?? hash(algorithm, this.bytes, 'buffer');
    this.#digests.set(algorithm, known);
    return known;
  }
}
