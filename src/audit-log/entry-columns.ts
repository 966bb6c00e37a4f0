import { type CopiedEntry, column } from './copied-entry.ts';
import { idLength, writeId } from './id-bytes.ts';
import { MemberPlaces } from './member-places.ts';
import { isMoment } from './moment-bytes.ts';
import { areSameBytes } from './same-bytes.ts';

/** How a member of the body is repeated by a column. */
interface Repeated {
  readonly name: Buffer;
  readonly column: number;
  readonly kind: 'text' | 'id' | 'moment';
}

const members: readonly Repeated[] = (
  [
    ['at', column.at, 'moment'],
    ['act', column.act, 'text'],
    ['point', column.point, 'text'],
    ['client', column.client, 'id'],
    ['person', column.person, 'id'],
    ['caller', column.caller, 'text'],
    ['organisation', column.organisation, 'id'],
  ] as const
).map(([name, of, kind]) => ({ name: Buffer.from(name), column: of, kind }));

/** The columns that every entry has and no member of its body is repeated by: the number, the hash, whether refused, the body. */
const otherColumns = 4;

type Member = Repeated | { readonly name: Buffer; readonly kind: 'refusal' | 'things' };

/** By the lengths of their names, so that few are compared with each key. */
const byLength: readonly (readonly Member[])[] = (() => {
  const special = (['refusal', 'things'] as const).map((kind): Member => ({ name: Buffer.from(kind), kind }));
  const all: readonly Member[] = [...members, ...special];
  const longest = Math.max(...all.map(({ name }) => name.length));
  return Array.from({ length: longest + 1 }, (_, length) => all.filter(({ name }) => name.length === length));
})();

/**
 * Whether the columns that repeat an entry's body, for filters, say what the body says. Nearly every entry is compared where it lies,
 * byte by byte; one that is not alike so, or is written in a way that is not expected, is read as an object and asked again.
 */
export class EntryColumns {
  /** Where the entry's things lie in its bytes, an object; nowhere if the end is not behind the beginning. */
  thingsStart = 0;
  thingsEnd = 0;
  /** The body as an object, if it was read so. */
  body: Body | undefined;
  readonly #places = new MemberPlaces();
  readonly #id = new Uint8Array(idLength);

  sayAsBody(entry: CopiedEntry): boolean {
    this.body = undefined;
    if (this.#areAlike(entry)) return true;
    const said: unknown = JSON.parse(entry.body);
    this.body = typeof said === 'object' && said !== null ? (said as Body) : {};
    return mean(entry, this.body);
  }

  #areAlike(entry: CopiedEntry): boolean {
    const [places, { bytes }] = [this.#places, entry];
    this.thingsStart = 0;
    this.thingsEnd = 0;
    let [alike, isRefused] = [0, false];
    places.begin(bytes, entry.bodyStart, entry.bodyEnd);
    while (places.next()) {
      const member = memberNamed(bytes, places.keyStart, places.keyEnd);
      if (member === undefined) continue;
      if (member.kind === 'things') {
        this.thingsStart = places.valueStart;
        this.thingsEnd = places.valueEnd;
      } else if (!('column' in member)) isRefused = true;
      else if (!places.isText || !this.#isAlike(entry, member)) return false;
      else alike += 1;
    }
    return !places.isLost && isRefused === entry.isRefused && alike === entry.values - otherColumns;
  }

  #isAlike({ bytes, starts, ends }: CopiedEntry, { column: of, kind }: Repeated): boolean {
    const { valueStart, valueEnd } = this.#places;
    const [start, end] = [starts[of] as number, ends[of] as number];
    if (kind === 'moment') return isMoment(bytes, valueStart, valueEnd, start);
    if (kind === 'text') return areSameBytes(bytes, valueStart, valueEnd, bytes, start, end);
    return writeId(bytes, valueStart, valueEnd, this.#id, 0) && areSameBytes(this.#id, 0, idLength, bytes, start, end);
  }
}

function memberNamed(bytes: Buffer, start: number, end: number): Member | undefined {
  const named = byLength[end - start];
  if (named === undefined) return undefined;
  for (const member of named) {
    if (bytes[start] === member.name[0] && areSameBytes(bytes, start, end, member.name, 0, end - start)) return member;
  }
  return undefined;
}

/** A body as PostgreSQL gives its members: `->>` is null for what is not there and for a null. */
export type Body = Readonly<Record<string, unknown>>;

function mean(entry: CopiedEntry, body: Body): boolean {
  return (
    'refusal' in body === entry.isRefused &&
    members.every(({ name, column: of, kind }) => {
      const said = textOf(body[name.toString()]);
      if (said === null || entry.isNull(of)) return said === null && entry.isNull(of);
      const start = entry.start(of);
      if (kind === 'moment') {
        const moment = momentOf(said);
        return moment !== undefined && isMoment(moment, 0, moment.length, start, entry.bytes);
      }
      if (kind === 'text') return said === entry.text(of) || isSameJson(body[name.toString()], entry.text(of));
      const plain = said.replaceAll(/[-{}]/g, '').toLowerCase();
      return plain === entry.bytes.toString('hex', start, entry.end(of));
    })
  );
}

/** `->>` writes an object or a list as PostgreSQL spaces it. */
function isSameJson(value: unknown, text: string | null): boolean {
  if (typeof value !== 'object' || text === null) return false;
  try {
    return JSON.stringify(value) === JSON.stringify(JSON.parse(text));
  } catch {
    return false;
  }
}

/** What `->>` makes of a member; of an object or a list it may be spaced otherwise. */
export function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function momentOf(text: string): Buffer | undefined {
  try {
    return Buffer.from(Temporal.Instant.from(text).toString());
  } catch {
    return undefined;
  }
}
