import type { CentreActor } from '#acting/index.ts';
import { type EServiceEdition, editionsByIds } from '#catalogue/index.ts';
import { type Person, personsByIds } from '#clients/index.ts';
import { type Reach, reachOf } from '#mandates/index.ts';
import { staffNames } from '#organisations/index.ts';
import { type Logged, readByIndex, sql, type Transaction } from '#platform/database/database.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import type { CaseFilter } from './asked-cases.ts';
import { findByName } from './find-by-name.ts';
import { findCases } from './find-cases.ts';
import { type CaseRow, caseColumns, type FoundCases, foundCases, noCases } from './found-cases.ts';
import { referredCases } from './referred-cases.ts';
import { own, type WaitingFor } from './tables.ts';
import { type ToTellAfter, toTellAfterIn } from './to-tell-after.ts';

export interface ListedCase {
  readonly id: string;
  readonly waitingFor: WaitingFor;
  readonly openedAt: Temporal.Instant;
  readonly openedBy: string;
  /** Who is responsible for it now. */
  readonly responsible: string;
  /** The e-services that it waits for, or else all of it; in a list of clients to inform, those of which they are to be informed. */
  readonly eServices: readonly EServiceEdition[];
  readonly client: Person | undefined;
  readonly register: { readonly year: number; readonly number: number } | undefined;
  readonly mandateUntil: Temporal.PlainDate | null;
  readonly tellOn: Temporal.PlainDate | null;
  /** How the client asked to be informed, where the list is of clients to inform and its reader informs them. */
  readonly reach?: Reach | undefined;
}

export interface CaseList {
  readonly cases: readonly ListedCase[];
  /** The value with which to ask for the next page. */
  readonly next: string | null;
  /** True if the page ended at the limit of rows read, not because it is full: the next page may have more. */
  readonly isPart: boolean;
}

/**
 * A page of the centre's cases, at the same cost however many there are: it reads a bounded number of rows, and one
 * statement for each kind of name on the page. Cases with the typed portal reference come first, then those found by
 * name in the order of names, then others as in `orderedCases`.
 */
export async function listCases(
  tx: Logged,
  actor: CentreActor,
  filter: CaseFilter,
  today: Temporal.PlainDate,
): Promise<CaseList> {
  readByIndex(tx);
  const { search, after } = filter;
  const [referred, found] = await Promise.all([
    search && !after ? referredCases(tx, actor.centre, search.reference, filter, today) : [],
    find(tx, actor.centre, filter, today),
  ]);
  return listed(tx, { ...found, rows: [...referred, ...found.rows] });
}

function find(
  tx: Transaction,
  centre: string,
  filter: CaseFilter,
  today: Temporal.PlainDate,
): Promise<FoundCases> | FoundCases {
  const { search } = filter;
  if (search?.by === 'reference') return noCases;
  if (search?.by === 'name') return findByName(tx, centre, search.name, filter, today);
  return findCases(tx, centre, filter, today);
}

/** The clients to inform of something today, and those who are overdue; the longest overdue first. */
export async function listToTell(
  tx: Logged,
  actor: CentreActor,
  { until, employee, after }: ToTell,
): Promise<CaseList> {
  readByIndex(tx);
  let query = own(tx)
    .selectFrom('case_progress as p')
    .select(caseColumns)
    .where('p.centre_id', '=', actor.centre)
    .where('p.tell_on', '<=', until)
    .orderBy('p.tell_on')
    .orderBy('p.case_id')
    .limit(rowsOnAPage + 1);
  if (employee) query = query.where('p.responsible', '=', employee);
  if (after) query = query.where(sql<boolean>`(p.tell_on, p.case_id) > (${after.tellOn}::date, ${after.id}::uuid)`);
  const found = foundCases<CaseRow>(await query.execute(), undefined, (row) =>
    toTellAfterIn({ tellOn: row.tell_on ?? until, id: row.case_id }),
  );
  const told = { ...found, rows: found.rows.map((row) => asTold(row, until)) };
  const [list, reaches] = await Promise.all([listed(tx, told), reachOfCases(tx, actor, told)]);
  return { ...list, cases: list.cases.map((row) => ({ ...row, reach: reaches.get(row.id) })) };
}

/** Of what the client is to be informed, whatever else the case waits for. */
function asTold(row: CaseRow, until: Temporal.PlainDate): CaseRow {
  const due = row.to_tell.filter(({ on }) => Temporal.PlainDate.compare(on, until) <= 0);
  const [first] = due;
  if (!first) return row;
  return { ...row, waiting_for: first.point, waiting_editions: due.map(({ edition }) => edition) };
}

/** These cases as a list has them, newest first. */
export async function casesByIds(tx: Logged, { centre }: CentreActor, ids: readonly string[]): Promise<ListedCase[]> {
  if (ids.length === 0) return [];
  const found = await own(tx)
    .selectFrom('case_progress as p')
    .select(caseColumns)
    .where('p.centre_id', '=', centre)
    .where('p.case_id', 'in', ids)
    .orderBy('p.case_id', 'desc')
    .execute();
  return [...(await listed(tx, { rows: found, next: null, isPart: false })).cases];
}

/** By case, as the mandate says it under which the newest was applied for of what the row names and is still to be told. */
async function reachOfCases(tx: Logged, actor: CentreActor, { rows }: FoundCases): Promise<ReadonlyMap<string, Reach>> {
  if (rows.length === 0 || actor.role !== 'employee') return new Map();
  const filed = await own(tx)
    .selectFrom('application')
    .select(['case_id', 'mandate_id'])
    .select(sql<string>`(filing_of(centre_id, id)).edition_id`.as('edition'))
    .where('centre_id', '=', actor.centre)
    .where(
      'case_id',
      'in',
      rows.map((row) => row.case_id),
    )
    .where(sql<boolean>`awaited_of_application(centre_id, id) in ('22.1.6', '22.1.7')`)
    .orderBy('id', 'desc')
    .execute();
  const named = rows.flatMap((row) => {
    const newest = filed.find((one) => one.case_id === row.case_id && row.waiting_editions.includes(one.edition));
    return newest ? [[row.case_id, newest.mandate_id] as const] : [];
  });
  const reaches = await reachOf(
    tx,
    named.map(([, mandate]) => mandate),
  );
  return new Map(
    named.flatMap(([of, mandate]) => {
      const reach = reaches.get(mandate);
      return reach ? [[of, reach] as const] : [];
    }),
  );
}

interface ToTell {
  readonly until: Temporal.PlainDate;
  /** Only the cases for which this employee is responsible. */
  readonly employee?: string | undefined;
  readonly after?: ToTellAfter | undefined;
}

/** Adds the names to a page of cases. */
export async function listed(tx: Logged, { rows: shown, next, isPart }: FoundCases): Promise<CaseList> {
  const [editions, persons, staff] = await Promise.all([
    editionsByIds(
      tx,
      shown.flatMap((row) => row.waiting_editions),
    ),
    personsByIds(
      tx,
      shown.flatMap((row) => row.client_id ?? []),
    ),
    staffNames(
      tx,
      shown.flatMap((row) => [row.opened_by, row.responsible]),
    ),
  ]);
  return {
    cases: shown.map((row) => ({
      id: row.case_id,
      waitingFor: row.waiting_for,
      openedAt: row.opened_at,
      openedBy: staff.get(row.opened_by) ?? '',
      responsible: staff.get(row.responsible) ?? '',
      eServices: row.waiting_editions.flatMap((id) => editions.get(id) ?? []),
      client: row.client_id ? persons.get(row.client_id) : undefined,
      register:
        row.register_year !== null && row.register_number !== null
          ? { year: row.register_year, number: row.register_number }
          : undefined,
      mandateUntil: row.mandate_until,
      tellOn: row.tell_on,
    })),
    next,
    isPart,
  };
}
