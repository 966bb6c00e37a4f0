import { type CopiedEntry, column } from './copied-entry.ts';
import { type Body, type EntryColumns, textOf } from './entry-columns.ts';
import { idLength, writeId } from './id-bytes.ts';
import { MemberPlaces } from './member-places.ts';
import { areSameBytes } from './same-bytes.ts';

/** An id that things have under a name, if they do. */
class NamedId {
  readonly name: string;
  readonly key: Buffer;
  readonly id = new Uint8Array(idLength);
  isThere = false;

  constructor(name: string) {
    this.name = name;
    this.key = Buffer.from(name);
  }

  read(bytes: Uint8Array, start: number, end: number): void {
    this.isThere = writeId(bytes, start, end, this.id, 0);
  }
}

/**
 * Whether the columns made of an entry's things, for filters, say what the things say. The database makes them; whoever owns the tables
 * could have it make others.
 */
export class ThingColumns {
  readonly #places = new MemberPlaces();
  readonly #case = new NamedId('case');
  readonly #mandate = new NamedId('mandate');
  readonly #document = new NamedId('document');
  readonly #all = [this.#case, this.#mandate, this.#document];

  /** Asks of an entry of which the other columns were asked before. */
  sayAsThings(entry: CopiedEntry, { body, thingsStart, thingsEnd }: EntryColumns): boolean {
    for (const one of this.#all) one.isThere = false;
    if (body !== undefined) this.#readObject(body.things);
    else if (thingsEnd > thingsStart && !this.#readPlaces(entry.bytes, thingsStart, thingsEnd))
      this.#readObject((JSON.parse(entry.body) as Body).things);
    const mandate = this.#mandate.isThere ? this.#mandate : this.#document;
    return isAlike(entry, column.case, this.#case) && isAlike(entry, column.mandate, mandate);
  }

  /** False if the things are not written as expected. */
  #readPlaces(bytes: Buffer, start: number, end: number): boolean {
    const places = this.#places;
    places.begin(bytes, start, end);
    while (places.next()) {
      const { keyStart, keyEnd, valueStart, valueEnd } = places;
      for (const one of this.#all)
        if (areSameBytes(bytes, keyStart, keyEnd, one.key, 0, one.key.length)) one.read(bytes, valueStart, valueEnd);
    }
    return !places.isLost;
  }

  #readObject(things: unknown): void {
    const said = typeof things === 'object' && things !== null && !Array.isArray(things) ? (things as Body) : {};
    for (const one of this.#all) {
      const text = Buffer.from(textOf(said[one.name]) ?? '');
      one.read(text, 0, text.length);
    }
  }
}

function isAlike(entry: CopiedEntry, of: number, { isThere, id }: NamedId): boolean {
  if (!isThere || entry.isNull(of)) return !isThere && entry.isNull(of);
  return areSameBytes(id, 0, idLength, entry.bytes, entry.start(of), entry.end(of));
}
