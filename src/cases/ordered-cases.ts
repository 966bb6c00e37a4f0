import { sql, type Transaction } from '#platform/database/database.ts';
import type { CaseFilter } from './asked-cases.ts';
import { matchesFilter } from './matches-filter.ts';
import { own } from './tables.ts';

/** Cases that one index holds, in the order it carries. */
export interface OrderedCases {
  readonly order: 'opened_at' | 'mandate_until' | 'register_year';
  /** What the index holds of what is asked. */
  readonly held: ReturnType<typeof matchesFilter>;
  /** What it does not. */
  readonly rest: CaseFilter;
}

/** How a list is read: the newest first; of cases whose mandate ran out, the last to run out first; of a register number, the newest year first. */
export function howOrdered({ search, ...filter }: CaseFilter, today: Temporal.PlainDate): OrderedCases {
  const { waitingFor, employee, from, to } = filter;
  if (search?.by === 'client') {
    const held = sql<boolean>`p.client_id = ${search.client ?? null} and ${matchesFilter({ from, to }, today)}`;
    return { order: 'opened_at', held, rest: { waitingFor, employee } };
  }
  if (search?.by === 'register') {
    const year = search.year ? sql`and p.register_year = ${search.year}` : sql``;
    return { order: 'register_year', held: sql<boolean>`p.register_number = ${search.number} ${year}`, rest: filter };
  }
  if (waitingFor === 'expired') {
    return { order: 'mandate_until', held: matchesFilter({ waitingFor }, today), rest: { employee, from, to } };
  }
  return { order: 'opened_at', held: matchesFilter(filter, today), rest: {} };
}

/** The cases so ordered, those after a case if one is given. */
export function orderedCases(tx: Transaction, centre: string, { order, held }: OrderedCases, after?: string) {
  const query = own(tx)
    .selectFrom('case_progress as p')
    .selectAll('p')
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
