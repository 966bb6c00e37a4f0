import { type CopiedEntry, column } from './copied-entry.ts';
import { idLength, writeId } from './id-bytes.ts';
import { MemberPlaces } from './member-places.ts';
import { isMoment } from './moment-bytes.ts';

/** How a member of the body is repeated by a column. */
type Kind = 'text' | 'id' | 'moment';

const members: readonly { readonly name: Buffer; readonly column: number; readonly kind: Kind }[] = (
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

const [refusal, things] = [Buffer.from('refusal'), Buffer.from('things')];

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
    this.body = JSON.parse(entry.body) as Body;
    return mean(entry, this.body);
  }

  #areAlike(entry: CopiedEntry): boolean {
    const [places, { bytes }] = [this.#places, entry];
    this.thingsStart = 0;
    this.thingsEnd = 0;
    let [alike, isRefused] = [0, false];
    places.begin(bytes, entry.bodyStart, entry.bodyEnd);
    while (places.next()) {
      const { keyStart, keyEnd } = places;
      if (areSame(bytes, keyStart, keyEnd, things)) {
        this.thingsStart = places.valueStart;
        this.thingsEnd = places.valueEnd;
      } else if (areSame(bytes, keyStart, keyEnd, refusal)) isRefused = true;
      else {
        const member = memberNamed(bytes, keyStart, keyEnd);
        if (member === undefined) continue;
        if (!places.isText || !this.#isAlike(entry, member)) return false;
        alike += 1;
      }
    }
    return !places.isLost && isRefused === entry.isRefused && alike === columnsWithValue(entry);
  }

  #isAlike({ bytes, starts, ends }: CopiedEntry, { column: of, kind }: (typeof members)[number]): boolean {
    const { valueStart, valueEnd } = this.#places;
    const [start, end] = [starts[of] as number, ends[of] as number];
    if (kind === 'moment') return isMoment(bytes, valueStart, valueEnd, start);
    if (kind === 'text') return areSameBytes(bytes, valueStart, valueEnd, bytes, start, end);
    return writeId(bytes, valueStart, valueEnd, this.#id, 0) && areSameBytes(this.#id, 0, idLength, bytes, start, end);
  }
}

function memberNamed(bytes: Buffer, start: number, end: number) {
  for (const member of members) if (areSame(bytes, start, end, member.name)) return member;
  return undefined;
}

function columnsWithValue(entry: CopiedEntry): number {
  let count = 0;
  for (const member of members) if (!entry.isNull(member.column)) count += 1;
  return count;
}

function areSame(bytes: Buffer, start: number, end: number, name: Buffer): boolean {
  return (
    end - start === name.length && bytes[start] === name[0] && areSameBytes(bytes, start, end, name, 0, name.length)
  );
}

function areSameBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  others: Uint8Array,
  otherStart: number,
  otherEnd: number,
): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let at = start; at < end; at += 1) if (bytes[at] !== others[otherStart + at - start]) return false;
  return true;
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
      if (kind === 'text') return said === entry.text(of);
      const plain = said.replaceAll(/[-{}]/g, '').toLowerCase();
      return plain === entry.bytes.toString('hex', start, entry.end(of));
    })
  );
}

/** What `->>` makes of a member. */
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
