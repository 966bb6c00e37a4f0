import { readByIndex, sql, type Transaction } from '#platform/database/database.ts';
import { startOfDay } from '#platform/languages/dates.ts';
import type { LogFilter } from './log-filter.ts';
import { type Log, within } from './log-of.ts';
import { type Said, saidIn } from './said-in.ts';
import { type AuditTables, own } from './tables.ts';

/** Gives the names of people by their ids, in one statement. The rooms that know people stand above this one. */
export type NamePeople = (tx: Transaction, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

export interface LogEntry extends Said {
  readonly number: number;
  readonly at: Temporal.Instant;
  readonly person: string | null;
  readonly personName: string | undefined;
  readonly act: string;
  readonly point: string | null;
  readonly client: string | null;
  /** The same for the same network address. */
  readonly caller: string | null;
  readonly hash: string;
}

export interface LogPage {
  readonly entries: readonly LogEntry[];
  /** The number to ask the next page after. */
  readonly next: number | null;
  /** True if the page ends because enough was read, not because it is full: there may be more on the next. */
  readonly isPart: boolean;
}

const entryColumns = [
  'number',
  'at',
  'person_id',
  'act',
  'point',
  'refused',
  'client_id',
  'body',
  'hash',
  'caller',
  'case_id',
  'mandate_id',
] as const satisfies readonly (keyof AuditTables['audit_log_line'])[];

type EntryRow = Pick<AuditTables['audit_log_line'], (typeof entryColumns)[number]>;

/** An entry has more lines than a row of other lists. */
const entriesOnAPage = 15;

/** Where one index does not hold all that is asked, a page looks for the rest among so many entries. */
const mostRead = 1000;

/** Entries of a log, the latest first: a bounded number is read for a page, however long the log and whatever is asked. */
export async function readLog(
  tx: Transaction,
  log: Log,
  filter: LogFilter,
  namePeople: NamePeople,
  size = entriesOnAPage,
): Promise<LogPage> {
  readByIndex(tx);
  const [held, ...rest] = conditionsOf(filter);
  const reach = rest.length > 0 ? Math.max(mostRead, size + 1) : size + 1;
  const candidates = entriesOf(tx, log, filter).$if(held !== undefined, (query) =>
    query.where(held ?? sql<boolean>`true`),
  );
  const [found, [last]] = await Promise.all([
    own(tx)
      .selectFrom(candidates.limit(reach).as('e'))
      .select(entryColumns)
      .where(sql<boolean>`${sql.join([sql`true`, ...rest], sql` and `)}`)
      .orderBy('at', 'desc')
      .orderBy('number', 'desc')
      .limit(size + 1)
      .execute(),
    rest.length > 0
      ? candidates
          .offset(reach - 1)
          .limit(1)
          .execute()
      : [],
  ]);
  const shown = found.slice(0, size);
  const isFull = found.length > size;
  const names = await namePeople(
    tx,
    shown.flatMap(({ person_id }) => person_id ?? []),
  );
  return {
    entries: shown.map((row) => entryOf(row, names)),
    next: (isFull ? shown.at(-1)?.number : last?.number) ?? null,
    isPart: !isFull && last !== undefined,
  };
}

/** What is asked besides the time; an index holds the first of them, in the order of time. */
function conditionsOf({ client, case: ofCase, mandate, person, act, refused }: LogFilter) {
  return [
    ...(mandate ? [sql<boolean>`mandate_id = ${mandate}`] : []),
    ...(ofCase ? [sql<boolean>`case_id = ${ofCase}`] : []),
    ...(client ? [sql<boolean>`client_id = ${client}`] : []),
    ...(person ? [sql<boolean>`person_id = ${person}`] : []),
    ...(act ? [sql<boolean>`act = ${act}`] : []),
    ...(refused ? [sql<boolean>`refused`] : []),
  ];
}

/** The log's entries of the days asked for, the latest first, those after one if it is given. */
function entriesOf(tx: Transaction, log: Log, { from, to, after }: LogFilter) {
  let query = own(tx)
    .selectFrom('audit_log_line')
    .select(entryColumns)
    .where(within(log))
    .orderBy('at', 'desc')
    .orderBy('number', 'desc');
  if (from) query = query.where('at', '>=', startOfDay(from));
  if (to) query = query.where('at', '<', startOfDay(to.add({ days: 1 })));
  if (after) {
    query = query.where(
      sql<boolean>`(at, number) < (
        select at, number from audit_log_line where chain = ${log.chain} and number = ${after})`,
    );
  }
  return query;
}

function entryOf(row: EntryRow, names: ReadonlyMap<string, string>): LogEntry {
  return {
    ...saidIn(row.body),
    number: row.number,
    at: row.at,
    person: row.person_id,
    personName: row.person_id === null ? undefined : names.get(row.person_id),
    act: row.act,
    point: row.point,
    client: row.client_id,
    caller: row.caller,
    hash: row.hash.toString('hex'),
  };
}
