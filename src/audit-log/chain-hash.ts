import { hash } from 'node:crypto';

const [hashLength, zero, space] = [32, 0x30, 0x20];

/** More digits than the number of an entry has. */
const mostDigits = 20;

/**
 * The rule by which entries of a chain are hashed, outside of the database: SHA-256 of the hash before, and of the chain's id, the
 * number and the body's text with a space between. (`audit_hash` in 0010-audit.sql is the same rule, for those who write.)
 * It goes from entry to entry: all of it lies in one buffer, of which the hash before is the beginning.
 */
export class ChainHash {
  readonly #prefixEnd: number;
  #bytes = Buffer.alloc(16 * 1024);
  /** The buffer up to this length: most entries are as long as others. */
  #upTo: Buffer[] = [];
  #isFirst = true;

  constructor(chain: string) {
    this.#prefixEnd = hashLength + this.#bytes.write(`${chain} `, hashLength, 'latin1');
  }

  /** Whether the hash that lies at `hashAt` in these bytes is that of the entry whose body lies there too. */
  isOf(number: number, bytes: Buffer, bodyStart: number, bodyEnd: number, hashAt: number): boolean {
    this.#makeRoom(this.#prefixEnd + mostDigits + bodyEnd - bodyStart);
    const bodyAt = this.#writeNumber(number);
    bytes.copy(this.#bytes, bodyAt, bodyStart, bodyEnd);
    const end = bodyAt + bodyEnd - bodyStart;
    const made = hash('sha256', this.#isFirst ? this.#bytes.subarray(hashLength, end) : this.#until(end), 'latin1');
    for (let at = 0; at < hashLength; at += 1) if (made.charCodeAt(at) !== bytes[hashAt + at]) return false;
    return true;
  }

  /** The next entry follows the one whose stored hash lies here. */
  follow(bytes: Buffer, hashAt: number): void {
    for (let at = 0; at < hashLength; at += 1) this.#bytes[at] = bytes[hashAt + at] as number;
    this.#isFirst = false;
  }

  /** The hash that the next entry follows; empty before the first one. */
  get before(): string {
    return this.#isFirst ? '' : this.#bytes.toString('hex', 0, hashLength);
  }

  #writeNumber(number: number): number {
    let digits = 1;
    for (let power = 10; power <= number; power *= 10) digits += 1;
    let rest = number;
    for (let at = this.#prefixEnd + digits - 1; at >= this.#prefixEnd; at -= 1) {
      this.#bytes[at] = zero + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.#bytes[this.#prefixEnd + digits] = space;
    return this.#prefixEnd + digits + 1;
  }

  #until(end: number): Buffer {
    const known = this.#upTo[end];
    if (known) return known;
    const view = this.#bytes.subarray(0, end);
    this.#upTo[end] = view;
    return view;
  }

  #makeRoom(length: number): void {
    if (length <= this.#bytes.length) return;
    this.#bytes = Buffer.concat([this.#bytes], 2 * length);
    this.#upTo = [];
  }
}
