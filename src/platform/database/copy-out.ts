import type pg from 'pg';
import { asAway } from './database-away.ts';

/**
 * Takes a row as PostgreSQL's binary COPY writes it: `at` is the place of the first field, which is its length in four bytes (-1: null),
 * then its bytes; the other fields follow. The bytes are not ours to keep.
 */
export type TakeRow = (bytes: Buffer, at: number) => void;

/** The signature, the flags and the length of the extension, which has nothing. */
const headerLength = 19;
const [endOfRows, fieldCount] = [-1, 2];

/**
 * `copy (…) to stdout (format binary)`: a long answer is handed over row by row, and none of it is kept. An ordinary one would be
 * text, an array and an object for each row, which costs more than the row.
 */
export class CopyOut implements pg.Submittable {
  readonly #text: string;
  readonly #take: TakeRow;
  readonly #end = Promise.withResolvers<void>();
  #isHeader = true;
  #fault: { readonly reason: unknown } | undefined;

  constructor(text: string, take: TakeRow) {
    this.#text = text;
    this.#take = take;
  }

  /** Rejects with what `take` threw, after the last row: PostgreSQL is not interrupted. */
  get done(): Promise<void> {
    return this.#end.promise;
  }

  submit(connection: pg.Connection): void {
    connection.query(this.#text);
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    const start = this.#isHeader ? headerLength : 0;
    this.#isHeader = false;
    if (this.#fault || chunk.readInt16BE(start) === endOfRows) return;
    try {
      this.#take(chunk, start + fieldCount);
    } catch (reason) {
      this.#fault = { reason };
    }
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    if (this.#fault) this.#end.reject(this.#fault.reason);
    else this.#end.resolve();
  }

  handleError(error: Error): void {
    this.#end.reject(asAway(error));
  }
}
