import { hash } from 'node:crypto';

/** The hash before the first entry of a chain. */
export const noHash = '';

const hashLength = 32;

/**
 * The rule by which entries of a chain are hashed, outside of the database: SHA-256 of the hash before, and of the chain's id, the
 * number and the body's text with a space between. (`audit_hash` in 0010-audit.sql is the same rule, for those who write.)
 */
export class ChainHash {
  readonly #chain: string;
  #bytes = Buffer.allocUnsafe(64 * 1024);

  constructor(chain: string) {
    this.#chain = `${chain} `;
  }

  /** The hash of an entry whose body lies in these bytes; hashes are given and taken as Latin-1. */
  of(previous: string, number: number, bytes: Buffer, bodyStart: number, bodyEnd: number): string {
    const longest = hashLength + this.#chain.length + 20 + bodyEnd - bodyStart;
    if (longest > this.#bytes.length) this.#bytes = Buffer.allocUnsafe(2 * longest);
    const to = this.#bytes;
    let end = to.write(previous, 0, 'latin1');
    end += to.write(this.#chain, end, 'latin1');
    end += to.write(`${number} `, end, 'latin1');
    end += bytes.copy(to, end, bodyStart, bodyEnd);
    return hash('sha256', to.subarray(0, end), 'latin1');
  }
}
