import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import { refuse } from './refuse.ts';
import { own, type Reach } from './tables.ts';

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

/** A file of a year, and how its entries stand: all of them, and those whose term is over. */
export interface FileState {
  readonly year: number;
  readonly fileIndex: string;
  readonly retainedUntil: Temporal.PlainDate;
  readonly entries: number;
  /** Their term is over, nothing holds them and no mandate among them is needed. */
  readonly due: number;
  readonly held: number;
  /** The mandate is still in force, or its case is not finished. */
  readonly needed: number;
}

/** The files of the transaction's centre by year, the oldest first. */
export async function filesOfCentre(
  tx: Transaction,
  { day, at }: { readonly day: Temporal.PlainDate; readonly at: Temporal.Instant },
): Promise<readonly FileState[]> {
  return rows(
    tx,
    sql<FileState>`
      with due as materialized (select * from due_entries(current_centre(), ${day}::date, ${at}::timestamptz))
      select f.year, f.file_index as "fileIndex", f.retained_until as "retainedUntil", f.entries::integer as entries,
             count(*) filter (where d.state = 'due')::integer as due,
             count(*) filter (where d.state = 'held')::integer as held,
             count(*) filter (where d.state = 'needed')::integer as needed
        from files_of_register(current_centre()) f
        left join due d on (d.year, d.file_index, d.retained_until) = (f.year, f.file_index, f.retained_until)
       group by f.year, f.file_index, f.retained_until, f.entries
       order by f.year, f.file_index, f.retained_until`,
  );
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
