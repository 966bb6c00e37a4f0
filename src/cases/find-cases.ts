import type { Transaction } from '#platform/database/database.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import type { CaseFilter } from './asked-cases.ts';
import { caseColumns, type FoundCases, foundCases, mostRead } from './found-cases.ts';
import { matchesFilter, narrows } from './matches-filter.ts';
import { howOrdered, orderedCases } from './ordered-cases.ts';
import { notReferredTo } from './referred-cases.ts';
import { own } from './tables.ts';

/** A page of the cases found by one index: all searches but that by name. */
export async function findCases(
  tx: Transaction,
  centre: string,
  filter: CaseFilter,
  today: Temporal.PlainDate,
): Promise<FoundCases> {
  const how = howOrdered(centre, filter, today);
  const candidates = orderedCases(tx, centre, how, filter.after);
  const all = !filter.search && !narrows(how.rest);
  const [rows, [last]] = await Promise.all([
    own(tx)
      .selectFrom(candidates.limit(all ? rowsOnAPage + 1 : mostRead).as('p'))
      .select(caseColumns)
      .where(matchesFilter(how.rest, today))
      .where(notReferredTo(centre, filter.search))
      .orderBy(`p.${how.order}`, 'desc')
      .orderBy('p.case_id', 'desc')
      .limit(rowsOnAPage + 1)
      .execute(),
    all
      ? []
      : candidates
          .offset(mostRead - 1)
          .limit(1)
          .execute(),
  ]);
  return foundCases(rows, last, (row) => row.case_id);
}
