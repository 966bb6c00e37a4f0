import type { CentreActor } from '#acting/index.ts';
import { planForValues, sql, type Transaction } from '#platform/database/database.ts';
import { startOfDay } from '#platform/languages/dates.ts';
import type { LogFilter } from './log-filter.ts';
import { type AuditTables, own } from './tables.ts';

/** Gives the names of people by their ids, in one statement. The rooms that know people stand above this one. */
export type NamePeople = (tx: Transaction, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

export interface LogEntry {
  readonly number: number;
  readonly at: Temporal.Instant;
  readonly person: string | null;
  readonly personName: string | undefined;
  readonly role: string | undefined;
  readonly act: string;
  readonly point: string | null;
  readonly client: string | null;
  readonly purpose: string | undefined;
  readonly things: Readonly<Record<string, string>>;
  /** The refusal's code; undefined when the act was done. */
  readonly refusal: string | undefined;
  readonly hash: string;
}

export interface LogPage {
  readonly entries: readonly LogEntry[];
  /** The number to ask the next page after. */
  readonly next: number | null;
}

/** Entries of the actor's centre, the latest first: one statement for the page and one for the names on it, however long the log. */
export async function readLog(
  tx: Transaction,
  actor: CentreActor,
  filter: LogFilter,
  namePeople: NamePeople,
  size = 50,
): Promise<LogPage> {
  planForValues(tx);
  let query = own(tx)
    .selectFrom('audit_log_entry')
    .selectAll()
    .where('chain', '=', actor.centre)
    .orderBy('at', 'desc')
    .orderBy('number', 'desc')
    .limit(size + 1);
  if (filter.from) query = query.where('at', '>=', startOfDay(filter.from));
  if (filter.to) query = query.where('at', '<', startOfDay(filter.to.add({ days: 1 })));
  if (filter.act) query = query.where('act', '=', filter.act);
  if (filter.person) query = query.where('person_id', '=', filter.person);
  if (filter.client) query = query.where('client_id', '=', filter.client);
  if (filter.refused) query = query.where('refused', '=', true);
  if (filter.after) {
    query = query.where(
      sql<boolean>`(at, number) < (
        select at, number from audit_log_entry where chain = ${actor.centre} and number = ${filter.after})`,
    );
  }
  const found = await query.execute();
  const shown = found.slice(0, size);
  const names = await namePeople(
    tx,
    shown.flatMap(({ person_id }) => person_id ?? []),
  );
  return {
    entries: shown.map((row) => entryOf(row, names)),
    next: found.length > size ? (shown.at(-1)?.number ?? null) : null,
  };
}

function entryOf(row: AuditTables['audit_log_entry'], names: ReadonlyMap<string, string>): LogEntry {
  return {
    number: row.number,
    at: row.at,
    person: row.person_id,
    personName: row.person_id === null ? undefined : names.get(row.person_id),
    role: row.body.role,
    act: row.act,
    point: row.point,
    client: row.client_id,
    purpose: row.body.purpose,
    things: row.body.things ?? {},
    refusal: row.body.refusal?.code,
    hash: row.hash.toString('hex'),
  };
}
