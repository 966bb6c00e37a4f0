import { sql, type Transaction } from '#platform/database/database.ts';
import type { CaseFilter, CaseSearch } from './asked-cases.ts';
import { type CaseRow, caseColumns } from './found-cases.ts';
import { matchesFilter } from './matches-filter.ts';
import { referenceKey } from './reference-key.ts';
import { own } from './tables.ts';

/** The cases with this portal reference: at most one for each e-service. */
export async function referredCases(
  tx: Transaction,
  centre: string,
  reference: string,
  filter: CaseFilter,
  today: Temporal.PlainDate,
): Promise<CaseRow[]> {
  return own(tx)
    .selectFrom((from) =>
      from
        .selectFrom('portal_reference')
        .select('case_id')
        .distinct()
        .where('centre_id', '=', centre)
        .where('reference_key', '=', referenceKey(reference))
        .as('a'),
    )
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('case_progress as p')
          .select(caseColumns)
          .where('centre_id', '=', centre)
          .whereRef('case_id', '=', 'a.case_id')
          .limit(1)
          .as('p'),
      (join) => join.onTrue(),
    )
    .select(caseColumns)
    .where(matchesFilter(filter, today))
    .orderBy('p.opened_at', 'desc')
    .execute();
}

/** The condition that a row `p` of `case_progress` is none of these. */
export function notReferredTo(centre: string, search: CaseSearch | undefined) {
  if (!search) return sql<boolean>`true`;
  return sql<boolean>`p.case_id <> all (array(
    select case_id from portal_reference where centre_id = ${centre} and reference_key = ${referenceKey(search.reference)}))`;
}
