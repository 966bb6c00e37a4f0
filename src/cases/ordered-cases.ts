import { mandatesNumbered } from '#mandates/index.ts';
import { anyOf, sql, type Transaction } from '#platform/database/database.ts';
import type { CaseFilter } from './asked-cases.ts';
import { type CaseRow, caseColumns } from './found-cases.ts';
import { matchesFilter } from './matches-filter.ts';
import { own } from './tables.ts';

/** Cases found by one index, in the index's order. */
export interface OrderedCases {
  readonly from: ReturnType<typeof sql<CaseRow>>;
  readonly order: 'opened_at' | 'mandate_until' | 'register_year';
  /** The conditions that the index covers. */
  readonly held: ReturnType<typeof matchesFilter>;
  /** The conditions that it does not cover. */
  readonly rest: CaseFilter;
}

/**
 * The order of a list: newest first; of cases whose mandate's term ended, the last to end first; for a register number,
 * the newest year first.
 */
export function howOrdered(centre: string, { search, ...filter }: CaseFilter, today: Temporal.PlainDate): OrderedCases {
  const { waitingFor, employee, from: since, to } = filter;
  const from = sql<CaseRow>`case_progress`;
  if (search?.by === 'client') {
    const held = sql<boolean>`p.client_id = ${search.client ?? null} and ${matchesFilter({ from: since, to }, today)}`;
    return { from, order: 'opened_at', held, rest: { waitingFor, employee } };
  }
  if (search?.by === 'document' || search?.by === 'phone') {
    // Each client's by their own index; few have a document's number or a phone in common.
    const theirs = sql<CaseRow>`(
      select ${columnsOfCases} from unnest(${search.clients}::uuid[]) c (id)
        cross join lateral (select ${columnsOfCases} from case_progress p where p.centre_id = ${centre} and p.client_id = c.id offset 0) p)`;
    const held = sql<boolean>`${matchesFilter({ from: since, to }, today)}`;
    return { from: theirs, order: 'opened_at', held, rest: { waitingFor, employee } };
  }
  if (search?.by === 'register') {
    // A number occurs once a year, so these few cases are found first, by any of their mandates, and then sorted.
    const numbered = sql<CaseRow>`(
      select ${columnsOfCases} from case_progress p
       where p.centre_id = ${centre} and p.case_id = any(array(
         select case_id from case_mandate where centre_id = ${centre} and mandate_id = ${anyOf(mandatesNumbered(search))}))
      offset 0)`;
    return { from: numbered, order: 'register_year', held: sql<boolean>`true`, rest: filter };
  }
  if (search?.by === 'eService') {
    // Each edition's by its own index, in the list's order.
    const each = search.editions.map(
      (edition) =>
        sql`select ${columnsOfCasesBy('e', ['centre_id', 'case_id', 'opened_at'])}
              from case_edition e
             cross join lateral (
                    select ${columnsOfCases} from case_progress p
                     where (p.centre_id, p.case_id) = (e.centre_id, e.case_id) limit 1) p
             where e.centre_id = ${centre} and e.edition_id = ${edition}`,
    );
    const named = sql<CaseRow>`(${sql.join(each, sql` union all `)})`;
    const held = sql<boolean>`${matchesFilter({ from: since, to }, today)}`;
    return { from: named, order: 'opened_at', held, rest: { waitingFor, employee } };
  }
  if (waitingFor === 'expired' || waitingFor === 'ending') {
    return {
      from,
      order: 'mandate_until',
      held: matchesFilter({ waitingFor }, today),
      rest: { employee, from: since, to },
    };
  }
  return { from, order: 'opened_at', held: matchesFilter(filter, today), rest: {} };
}

/** The same columns in a statement that Kysely's builder cannot express. */
export const columnsOfCases = sql.join(caseColumns.map((column) => sql.ref(column)));

/** The same, some of them as another table repeats them whose index has the order. */
function columnsOfCasesBy(table: string, repeated: readonly (keyof CaseRow)[]) {
  const own = new Map<string, string>(repeated.map((column) => [`p.${column}`, `${table}.${column}`]));
  return sql.join(caseColumns.map((column) => sql.ref(own.get(column) ?? column)));
}

/** The cases in this order, after a given case if there is one. */
export function orderedCases(tx: Transaction, centre: string, { from, order, held }: OrderedCases, after?: string) {
  const query = own(tx)
    .selectFrom(from.as('p'))
    .select(caseColumns)
    .where('p.centre_id', '=', centre)
    .where(held)
    .orderBy(`p.${order}`, 'desc')
    .orderBy('p.case_id', 'desc');
  const column = sql.ref(order);
  return after === undefined
    ? query
    : query.where(
        sql<boolean>`(p.${column}, p.case_id) < (
          select ${column}, case_id from case_progress where centre_id = ${centre} and case_id = ${after})`,
      );
}
