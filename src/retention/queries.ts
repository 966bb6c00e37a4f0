import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import { refuse } from './refuse.ts';
import { own, type Reach, type State } from './tables.ts';

/** A hold, and by whom, when and why it was lifted. */
export interface Hold {
  readonly id: string;
  readonly reaches: Reach;
  readonly document: string | null;
  readonly year: number | null;
  readonly fileIndex: string | null;
  readonly reason: string;
  readonly setAt: Temporal.Instant;
  readonly setBy: string;
  readonly lifted: { readonly at: Temporal.Instant; readonly by: string; readonly reason: string } | null;
}

/** The holds of the transaction's centre, the last one first: a page of them before one. */
export async function holdsOfCentre(
  tx: Transaction,
  before?: string,
): Promise<{ readonly holds: readonly Hold[]; readonly next: string | null }> {
  const found = await holds(tx)
    .$if(before !== undefined, (query) => query.where('h.id', '<', before ?? ''))
    .orderBy('h.id', 'desc')
    .limit(rowsOnAPage + 1)
    .execute();
  const shown = found.slice(0, rowsOnAPage);
  return { holds: shown.map(holdOf), next: found.length > rowsOnAPage ? (shown.at(-1)?.id ?? null) : null };
}

/** The holds that reach an entry of the register now, the first one first. */
export async function holdsOn(tx: Transaction, document: string): Promise<readonly Hold[]> {
  const found = await holds(tx)
    .where(sql<boolean>`h.id in (select holds_on(current_centre(), ${document}))`)
    .orderBy('h.id')
    .execute();
  return found.map(holdOf);
}

/** A hold of the transaction's centre; another one's is not found. */
export async function holdById(tx: Transaction, id: string): Promise<Hold> {
  const found = await holds(tx).where('h.id', '=', id).executeTakeFirst();
  if (!found) throw refuse('unknown', (w) => w.unknown, { kind: 'absent' });
  return holdOf(found);
}

/** A file of a year, and the last day of its term. Two of them if the term changed within the year. */
export interface FileOfYear {
  readonly year: number;
  readonly fileIndex: string;
  readonly retainedUntil: Temporal.PlainDate;
}

/** The files of the transaction's centre by year, the oldest first. */
export async function filesOfCentre(tx: Transaction): Promise<readonly FileOfYear[]> {
  return rows(
    tx,
    sql<FileOfYear>`
      select year, file_index as "fileIndex", retained_until as "retainedUntil"
        from files_of_register(current_centre())
       order by year, file_index, retained_until`,
  );
}

export interface EntryOfFile {
  readonly document: string;
  readonly number: number;
  readonly retainedUntil: Temporal.PlainDate;
  readonly state: State;
}

interface PageOfFile {
  readonly year: number;
  readonly file: string;
  /** The last number of the page before. */
  readonly behind?: number | undefined;
  readonly day: Temporal.PlainDate;
  readonly at: Temporal.Instant;
}

/** A page of a file of a year, by numbers. `next` is the number behind which the next page begins. */
export async function entriesOfFile(
  tx: Transaction,
  { year, file, behind = 0, day, at }: PageOfFile,
): Promise<{ readonly entries: readonly EntryOfFile[]; readonly next: number | null }> {
  const found = await rows(
    tx,
    sql<EntryOfFile>`
      select e.document, e.number, e.retained_until as "retainedUntil",
             retention_of_entry(current_centre(), e.document, e.retained_until, ${day}::date, ${at}::timestamptz) as state
        from entries_of_file(current_centre(), ${year}::integer, ${file}, ${behind}::integer, ${rowsOnAPage + 1}::integer) e
       order by e.number`,
  );
  const entries = found.slice(0, rowsOnAPage);
  return { entries, next: found.length > rowsOnAPage ? (entries.at(-1)?.number ?? null) : null };
}

function holds(tx: Transaction) {
  return own(tx)
    .selectFrom('legal_hold as h')
    .leftJoin('legal_hold_lifted as l', (join) =>
      join.onRef('l.centre_id', '=', 'h.centre_id').onRef('l.hold_id', '=', 'h.id'),
    )
    .select([
      'h.id',
      'h.reaches',
      'h.document',
      'h.year',
      'h.file_index as fileIndex',
      'h.reason',
      'h.set_at as setAt',
      'h.set_by as setBy',
      'l.lifted_at as liftedAt',
      'l.lifted_by as liftedBy',
      'l.reason as liftedReason',
    ])
    .where('h.centre_id', '=', sql<string>`current_centre()`);
}

type Row = Awaited<ReturnType<ReturnType<typeof holds>['execute']>>[number];

function holdOf({ liftedAt: at, liftedBy: by, liftedReason: reason, ...hold }: Row): Hold {
  return { ...hold, lifted: at && by && reason ? { at, by, reason } : null };
}
