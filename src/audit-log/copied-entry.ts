import { sql } from '#platform/database/database.ts';

/** What of an entry is read to verify it; `CopiedEntry` counts on this order. */
export const copiedColumns = sql.raw(
  'number, hash, at, person_id, act, point, refused, client_id, organisation_id, caller, body, case_id, mandate_id',
);

/** The places of the columns in a row of `copiedColumns`. */
export const column = {
  number: 0,
  hash: 1,
  at: 2,
  person: 3,
  act: 4,
  point: 5,
  refused: 6,
  client: 7,
  organisation: 8,
  caller: 9,
  body: 10,
  case: 11,
  mandate: 12,
} as const;

const columns = Object.keys(column).length;

/** The text of a `jsonb` is sent behind the number of its version. */
const versionLength = 1;

/** One row of `copiedColumns`, read where it lies: nothing is made of what nobody asks for. Good until the next one is placed. */
export class CopiedEntry {
  bytes: Buffer = Buffer.alloc(0);
  /** Where each column begins and ends; an end before the beginning is null. */
  readonly starts = new Int32Array(columns);
  readonly ends = new Int32Array(columns);
  /** How many columns are not null, of those up to the body. */
  values = 0;

  place(bytes: Buffer, at: number): void {
    this.bytes = bytes;
    let place = at;
    this.values = 0;
    for (let index = 0; index < columns; index += 1) {
      const length = bytes.readInt32BE(place);
      place += 4;
      this.starts[index] = place;
      this.ends[index] = place + length;
      if (length < 0) continue;
      place += length;
      if (index <= column.body) this.values += 1;
    }
  }

  start(index: number): number {
    return this.starts[index] as number;
  }

  end(index: number): number {
    return this.ends[index] as number;
  }

  isNull(index: number): boolean {
    return this.end(index) < this.start(index);
  }

  get number(): number {
    return this.#long(column.number);
  }

  get isRefused(): boolean {
    return this.bytes[this.start(column.refused)] === 1;
  }

  text(index: number): string | null {
    return this.isNull(index) ? null : this.bytes.toString('utf8', this.start(index), this.end(index));
  }

  get bodyStart(): number {
    return this.start(column.body) + versionLength;
  }

  get bodyEnd(): number {
    return this.end(column.body);
  }

  get body(): string {
    return this.bytes.toString('utf8', this.bodyStart, this.bodyEnd);
  }

  /** Exact up to 2⁵³. */
  #long(index: number): number {
    const start = this.start(index);
    return this.bytes.readInt32BE(start) * 2 ** 32 + this.bytes.readUInt32BE(start + 4);
  }
}
