import type { Sealing } from '#platform/cryptography/vault.ts';
import { type Logged, readByIndex, sql, type Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { withKey, wrappedKey } from '#platform/sealing/data-key.ts';
import { type MarkKind, own } from './tables.ts';
import { words } from './words.ts';

/** Every read names the transaction's centre itself, in addition to row-level security. */
export const thisCentre = sql<string>`current_centre()`;

export interface RegisterMark {
  readonly document: string;
  readonly kind: MarkKind;
  readonly note: string;
  readonly markedAt: Temporal.Instant;
  readonly markedBy: string;
  /** Where copy 1 is kept from this correction on; null: it says nothing of that. */
  readonly place: Place | null;
}

/** Where copy 1 is kept, and how many pages it has. */
export interface Place {
  readonly folder: string;
  readonly pages: number;
}

/** An entry of the register, with where copy 1 is kept and the marks added since. */
export interface RegisterEntry {
  readonly document: string;
  readonly year: number;
  readonly number: number;
  readonly registeredOn: Temporal.PlainDate;
  readonly registeredBy: string;
  readonly fileIndex: string;
  readonly retentionYears: number;
  /** Null until both copies are signed. */
  readonly place: Place | null;
  /** What was recorded of it first, if that was put right. */
  readonly firstPlace: Place | null;
  /** The record by which it was put right last. */
  readonly placePutRight: string | null;
  /** The reservation, if its number was reserved for a blank that is filled by hand. */
  readonly reservation: string | null;
  /** When it was signed by hand, if it was entered from such a blank. */
  readonly filledAt: Temporal.Instant | null;
  readonly marks: readonly RegisterMark[];
}

/** The register entry of a document, if this centre registered it. */
export async function registerEntryOf(tx: Transaction, document: string): Promise<RegisterEntry | undefined> {
  const found = await entries(tx).where('register_entry.document', '=', document).execute();
  const [entry] = await withMarks(tx, found);
  return entry;
}

/** The entries whose numbers were reserved at once, in their order. */
export async function registerEntriesOf(tx: Transaction, reservation: string): Promise<RegisterEntry[]> {
  return withMarks(
    tx,
    await entries(tx).where('reservation_id', '=', reservation).orderBy('year').orderBy('number').execute(),
  );
}

/** The document that has this number in this centre's register. */
export async function documentNumbered(
  tx: Transaction,
  { year, number }: Pick<RegisterEntry, 'year' | 'number'>,
): Promise<string | undefined> {
  const found = await own(tx)
    .selectFrom('register_entry')
    .select('document')
    .where('centre_id', '=', thisCentre)
    .where('year', '=', year)
    .where('number', '=', number)
    .executeTakeFirst();
  return found?.document;
}

/** The numbers of documents in this centre's register, in one statement. */
export async function numbersOf(
  tx: Transaction,
  documents: readonly string[],
): Promise<ReadonlyMap<string, Pick<RegisterEntry, 'year' | 'number'>>> {
  if (documents.length === 0) return new Map();
  const found = await own(tx)
    .selectFrom('register_entry')
    .select(['document', 'year', 'number'])
    .where('centre_id', '=', thisCentre)
    .where('document', '=', sql<string>`any(${[...new Set(documents)]})`)
    .execute();
  return new Map(found.map(({ document, ...numbered }) => [document, numbered]));
}

/** Whose document it is; undefined if this centre did not register it. */
export async function registeredOf(
  tx: Transaction,
  document: string,
): Promise<{ readonly client: string | null } | undefined> {
  return ownedEntries(tx, document).executeTakeFirst();
}

/**
 * Whose document it is, and the key that seals its scans: its client's data key, or the installation's key if it has no client.
 */
export async function sealingOf(
  tx: Logged,
  document: string,
): Promise<{ readonly client: string | null; readonly sealing: Sealing } | undefined> {
  const found = await ownedEntries(tx, document)
    .select([wrappedKey('register_entry.client_id').as('key'), wrappedKey('blank_entered.client_id').as('keyOfBlank')])
    .executeTakeFirst();
  const client = found?.client ?? null;
  const sealing = found && (client === null ? tx.vault : withKey(tx, client, found.key ?? found.keyOfBlank));
  return sealing && { client, sealing };
}

/** The entry of a document with its client, who is known of a blank once it is entered. */
function ownedEntries(tx: Transaction, document: string) {
  return own(tx)
    .selectFrom('register_entry')
    .leftJoin('blank_entered', (join) =>
      join
        .onRef('blank_entered.centre_id', '=', 'register_entry.centre_id')
        .onRef('blank_entered.document', '=', 'register_entry.document'),
    )
    .select((e) => e.fn.coalesce('register_entry.client_id', 'blank_entered.client_id').as('client'))
    .where('register_entry.centre_id', '=', thisCentre)
    .where('register_entry.document', '=', document);
}

/** The years in which the centre registered anything, the newest first. */
export async function registerYears(tx: Transaction): Promise<number[]> {
  const counters = await own(tx)
    .selectFrom('register_counter')
    .select('year')
    .where('centre_id', '=', thisCentre)
    .orderBy('year', 'desc')
    .execute();
  return counters.map((counter) => counter.year);
}

export interface RegisterPage {
  readonly entries: readonly RegisterEntry[];
  /** `below` asks for the page of older entries, `above` for the page of newer ones; undefined at the end. */
  readonly below: number | undefined;
  readonly above: number | undefined;
}

/** A page of a year's register, newest number first, in three statements whatever the register's length. */
export async function registerPage(
  tx: Transaction,
  query: { year: number; below?: number | undefined; above?: number | undefined; size: number },
): Promise<RegisterPage> {
  readByIndex(tx);
  const { year, below, above, size } = query;
  const backwards = above !== undefined;
  let page = entries(tx)
    .where('register_entry.year', '=', year)
    .orderBy('register_entry.number', backwards ? 'asc' : 'desc')
    .limit(size + 1);
  if (backwards) page = page.where('register_entry.number', '>', above);
  else if (below !== undefined) page = page.where('register_entry.number', '<', below);
  const found = await page.execute();
  const more = found.length > size;
  const rows = backwards ? found.slice(0, size).reverse() : found.slice(0, size);
  return {
    entries: await withMarks(tx, rows),
    below: backwards || more ? rows.at(-1)?.number : undefined,
    above: (backwards ? more : below !== undefined) ? rows[0]?.number : undefined,
  };
}

/** The same "not found" for a missing document and for another centre's. */
export function entryNotFound(): Refusal {
  return new Refusal({
    code: 'archive.not-registered',
    kind: 'absent',
    problems: [{ text: say(words, (w) => w.entryNotFound) }],
  });
}

function entries(tx: Transaction) {
  return own(tx)
    .selectFrom('register_entry')
    .leftJoin('register_place', (join) =>
      join
        .onRef('register_place.centre_id', '=', 'register_entry.centre_id')
        .onRef('register_place.document', '=', 'register_entry.document'),
    )
    .leftJoin('register_place_put_right as now', (join) =>
      join
        .onRef('now.centre_id', '=', 'register_entry.centre_id')
        .onRef('now.document', '=', 'register_entry.document')
        .on(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('register_place_put_right as later')
                .select('later.id')
                .whereRef('later.centre_id', '=', 'now.centre_id')
                .whereRef('later.document', '=', 'now.document')
                .whereRef('later.supersedes', '=', 'now.id'),
            ),
          ),
        ),
    )
    .leftJoin('register_blank', (join) =>
      join
        .onRef('register_blank.centre_id', '=', 'register_entry.centre_id')
        .onRef('register_blank.document', '=', 'register_entry.document'),
    )
    .leftJoin('blank_entered', (join) =>
      join
        .onRef('blank_entered.centre_id', '=', 'register_entry.centre_id')
        .onRef('blank_entered.document', '=', 'register_entry.document'),
    )
    .select([
      'register_entry.document',
      'reservation_id as reservation',
      'blank_entered.filled_at as filledAt',
      'year',
      'number',
      'registered_on as registeredOn',
      'registered_by as registeredBy',
      'file_index as fileIndex',
      'retention_years as retentionYears',
      'register_place.folder as firstFolder',
      'register_place.pages as firstPages',
      'now.folder',
      'now.pages',
      'now.id as placePutRight',
    ])
    .where('register_entry.centre_id', '=', thisCentre);
}

type Row = Omit<RegisterEntry, 'place' | 'firstPlace' | 'marks'> & {
  readonly [Column in 'folder' | 'firstFolder']: string | null;
} & { readonly [Column in 'pages' | 'firstPages']: number | null };

async function withMarks(tx: Transaction, found: readonly Row[]): Promise<RegisterEntry[]> {
  const marks = Map.groupBy(
    await marksOf(
      tx,
      found.map((row) => row.document),
    ),
    (mark) => mark.document,
  );
  return found.map(({ folder, pages, firstFolder, firstPages, ...entry }) => {
    const [first, now] = [placeOf(firstFolder, firstPages), placeOf(folder, pages)];
    return { ...entry, place: now ?? first, firstPlace: now && first, marks: marks.get(entry.document) ?? [] };
  });
}

function placeOf(folder: string | null, pages: number | null): Place | null {
  return folder === null || pages === null ? null : { folder, pages };
}

async function marksOf(tx: Transaction, documents: readonly string[]): Promise<RegisterMark[]> {
  if (documents.length === 0) return [];
  const found = await own(tx)
    .selectFrom('register_mark as m')
    .leftJoin('register_place_put_right as p', (join) =>
      join.onRef('p.centre_id', '=', 'm.centre_id').onRef('p.id', '=', 'm.id'),
    )
    .select(['m.document', 'm.kind', 'note', 'marked_at as markedAt', 'marked_by as markedBy', 'folder', 'pages'])
    .where('m.centre_id', '=', thisCentre)
    .where('m.document', 'in', documents)
    .orderBy('marked_at')
    .orderBy('m.id')
    .execute();
  return found.map(({ folder, pages, ...mark }) => ({ ...mark, place: placeOf(folder, pages) }));
}
