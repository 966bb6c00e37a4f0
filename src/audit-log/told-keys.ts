import { sql } from '#platform/database/database.ts';
import type { Body } from './entry-columns.ts';
import { textOf } from './entry-columns.ts';
import { idLength, writeId } from './id-bytes.ts';
import { MemberPlaces } from './member-places.ts';
import { areSameBytes } from './same-bytes.ts';
import type { Teller, Tellers } from './tellers.ts';

/** The values by which entries name the rows of one table, each as often as it is named. */
export interface Told {
  /** Ids, sixteen bytes each. */
  readonly ids: Uint8Array<ArrayBuffer>;
  /** Values that are no ids: no row has them. */
  readonly others: readonly string[];
}

/** Of all ids those of one part: so that what is kept of a chain is bounded, however long it is. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** True if an id is of this part. The last byte of our ids is random. */
function isOf({ number, of }: Part, bytes: Uint8Array, at: number): boolean {
  return of === 1 || (bytes[at + idLength - 1] as number) % of === number;
}

/** The same for the bytes of an id in a statement. */
export function isOfPart({ number, of }: Part, id: ReturnType<typeof sql>): ReturnType<typeof sql> {
  if (of === 1) return sql`true`;
  return sql`get_byte(${id}, ${sql.lit(idLength - 1)}) % ${sql.lit(of)} = ${sql.lit(number)}`;
}

const letterN = 0x6e;

/** Gathers the keys that entries tell, one `Told` for each of the evidence. */
export class ToldKeys {
  readonly #tellers: Tellers;
  readonly #gathered: readonly GatheredKeys[];
  readonly #places = new MemberPlaces();

  constructor(tellers: Tellers, part: Part) {
    this.#tellers = tellers;
    this.#gathered = Array.from({ length: tellers.count }, () => new GatheredKeys(part));
  }

  /** Notes an entry whose act and client lie in these bytes; -1 for no client. Its things are noted by themselves. */
  tellerOf(bytes: Buffer, actStart: number, actEnd: number, clientAt: number): Teller | undefined {
    const teller = this.#tellers.of(bytes, actStart, actEnd);
    if (teller !== undefined && clientAt >= 0) {
      for (const place of teller.client) this.#gathered[place]?.add(bytes, clientAt);
    }
    return teller;
  }

  /** Notes the things that lie in these bytes, without escapes. */
  noteThings({ things }: Teller, bytes: Buffer, start: number, end: number): void {
    const places = this.#places;
    places.begin(bytes, start, end);
    while (places.next()) {
      const { keyStart, keyEnd, valueStart, valueEnd } = places;
      if (!places.isText && bytes[valueStart] === letterN) continue;
      for (const { name, of } of things) {
        if (keyEnd - keyStart !== name.length || bytes[keyStart] !== name[0]) continue;
        if (!areSameBytes(bytes, keyStart, keyEnd, name, 0, name.length)) continue;
        for (const place of of) this.#gathered[place]?.addText(bytes, valueStart, valueEnd);
      }
    }
  }

  noteObject({ things }: Teller, said: unknown): void {
    if (typeof said !== 'object' || said === null) return;
    for (const { name, of } of things) {
      const value = textOf((said as Body)[name.toString()]);
      if (value === null) continue;
      const bytes = Buffer.from(value);
      for (const place of of) this.#gathered[place]?.addText(bytes, 0, bytes.length);
    }
  }

  /** What was gathered; afterwards nothing can be noted. */
  all(): Told[] {
    return this.#gathered.map((one) => one.told());
  }
}

class GatheredKeys {
  readonly #part: Part;
  readonly #others: string[] = [];
  #ids = new Uint8Array(64 * idLength);
  #end = 0;

  constructor(part: Part) {
    this.#part = part;
  }

  add(bytes: Uint8Array, at: number): void {
    this.#makeRoom();
    for (let place = 0; place < idLength; place += 1) this.#ids[this.#end + place] = bytes[at + place] as number;
    this.#keep();
  }

  addText(bytes: Buffer, start: number, end: number): void {
    this.#makeRoom();
    if (writeId(bytes, start, end, this.#ids, this.#end)) this.#keep();
    else if (this.#part.number === 0) this.#others.push(bytes.toString('utf8', start, end));
  }

  told(): Told {
    return { ids: this.#ids.slice(0, this.#end), others: this.#others };
  }

  #makeRoom(): void {
    if (this.#end + idLength <= this.#ids.length) return;
    const larger = new Uint8Array(2 * this.#ids.length);
    larger.set(this.#ids);
    this.#ids = larger;
  }

  #keep(): void {
    if (isOf(this.#part, this.#ids, this.#end)) this.#end += idLength;
  }
}
