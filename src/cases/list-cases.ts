import type { CentreActor } from '#acting/index.ts';
import { type EServiceEdition, editionsByIds } from '#catalogue/index.ts';
import { type Person, personsByIds } from '#clients/index.ts';
import { staffNames } from '#organisations/index.ts';
import { planForValues, sql, type Transaction } from '#platform/database/database.ts';
import { startOfDay } from '#platform/languages/dates.ts';
import { fold } from '#platform/languages/languages.ts';
import { own, type WaitingFor } from './tables.ts';
import { type ToTellAfter, toTellAfterIn } from './to-tell-after.ts';

/** What a list of cases is narrowed by; the newest come first. */
export interface CaseFilter {
  readonly waitingFor?: WaitingFor | 'expired' | undefined;
  readonly from?: Temporal.PlainDate | undefined;
  readonly to?: Temporal.PlainDate | undefined;
  readonly employee?: string | undefined;
  readonly search?: CaseSearch | undefined;
  /** The last case of the page before. */
  readonly after?: string | undefined;
}

/** What was typed, and what it may mean; the portal's reference may look like any of the others. */
export type CaseSearch = { readonly reference: string } & (
  | { readonly by: 'client'; readonly client: string | undefined }
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'register'; readonly year: number | undefined; readonly number: number }
  | { readonly by: 'reference' }
);

export interface ListedCase {
  readonly id: string;
  readonly waitingFor: WaitingFor;
  readonly openedAt: Temporal.Instant;
  readonly openedBy: string;
  readonly edition: EServiceEdition | undefined;
  readonly client: Person | undefined;
  readonly register: { readonly year: number; readonly number: number } | undefined;
  readonly mandateUntil: Temporal.PlainDate | null;
  readonly tellOn: Temporal.PlainDate | null;
}

export interface CaseList {
  readonly cases: readonly ListedCase[];
  /** What to ask the next page with. */
  readonly next: string | null;
}

const pageSize = 50;

/** A page of the centre's cases: one statement for the page and one for each kind of name on it, at any number of cases. */
export async function listCases(
  tx: Transaction,
  actor: CentreActor,
  filter: CaseFilter,
  today: Temporal.PlainDate,
): Promise<CaseList> {
  planForValues(tx);
  let query = cases(tx, actor.centre)
    .orderBy('p.opened_at', 'desc')
    .orderBy('p.case_id', 'desc')
    .limit(pageSize + 1);
  if (filter.waitingFor === 'expired')
    query = query.where('p.waiting_for', '=', '22.1.5').where('p.mandate_until', '<', today);
  else if (filter.waitingFor) query = query.where('p.waiting_for', '=', filter.waitingFor);
  if (filter.from) query = query.where('p.opened_at', '>=', startOfDay(filter.from));
  if (filter.to) query = query.where('p.opened_at', '<', startOfDay(filter.to.add({ days: 1 })));
  if (filter.employee) query = query.where('p.opened_by', '=', filter.employee);
  if (filter.search) query = query.where('p.case_id', 'in', found(tx, actor.centre, filter.search));
  if (filter.after) {
    query = query.where(
      sql<boolean>`(p.opened_at, p.case_id) < (
        select opened_at, case_id from case_progress where centre_id = ${actor.centre} and case_id = ${filter.after})`,
    );
  }
  return listed(tx, await query.execute());
}

/** The work list: whom to tell something today, and whom one is late for; the longest overdue first. */
export async function listToTell(
  tx: Transaction,
  actor: CentreActor,
  until: Temporal.PlainDate,
  after?: ToTellAfter,
): Promise<CaseList> {
  planForValues(tx);
  let query = cases(tx, actor.centre)
    .where('p.tell_on', '<=', until)
    .orderBy('p.tell_on')
    .orderBy('p.case_id')
    .limit(pageSize + 1);
  if (after) query = query.where(sql<boolean>`(p.tell_on, p.case_id) > (${after.tellOn}::date, ${after.id}::uuid)`);
  const { cases: due, next } = await listed(tx, await query.execute());
  const last = due.at(-1);
  return { cases: due, next: next && last?.tellOn ? toTellAfterIn({ tellOn: last.tellOn, id: last.id }) : null };
}

function cases(tx: Transaction, centre: string) {
  return own(tx).selectFrom('case_progress as p').selectAll('p').where('p.centre_id', '=', centre);
}

/** The cases a search means. Names are compared folded and by their beginning, which an index answers under row-level security too. */
function found(tx: Transaction, centre: string, search: CaseSearch) {
  const referred = own(tx)
    .selectFrom('application')
    .select('case_id')
    .where('centre_id', '=', centre)
    .where('portal_reference', '=', search.reference);
  if (search.by === 'reference') return referred;
  const all = own(tx).selectFrom('case_progress').select('case_id').where('centre_id', '=', centre);
  if (search.by === 'client') return all.where('client_id', '=', search.client ?? null).union(referred);
  if (search.by === 'register') {
    const numbered = all.where('register_number', '=', search.number);
    return (search.year ? numbered.where('register_year', '=', search.year) : numbered).union(referred);
  }
  const name = fold(search.name);
  return all
    .where((e) =>
      e.or(
        (['surname_first', 'given_name_first'] as const).map((column) =>
          e.and([e(column, '>=', name), e(column, '<', `${name}\u{10ffff}`)]),
        ),
      ),
    )
    .union(referred);
}

async function listed(
  tx: Transaction,
  rows: Awaited<ReturnType<ReturnType<typeof cases>['execute']>>,
): Promise<CaseList> {
  const shown = rows.slice(0, pageSize);
  const [editions, persons, staff] = await Promise.all([
    editionsByIds(
      tx,
      shown.map((row) => row.edition_id),
    ),
    personsByIds(
      tx,
      shown.flatMap((row) => row.client_id ?? []),
    ),
    staffNames(
      tx,
      shown.map((row) => row.opened_by),
    ),
  ]);
  return {
    cases: shown.map((row) => ({
      id: row.case_id,
      waitingFor: row.waiting_for,
      openedAt: row.opened_at,
      openedBy: staff.get(row.opened_by) ?? '',
      edition: editions.get(row.edition_id),
      client: row.client_id ? persons.get(row.client_id) : undefined,
      register:
        row.register_year !== null && row.register_number !== null
          ? { year: row.register_year, number: row.register_number }
          : undefined,
      mandateUntil: row.mandate_until,
      tellOn: row.tell_on,
    })),
    next: rows.length > pageSize ? (shown.at(-1)?.case_id ?? null) : null,
  };
}
