import type { CentreActor } from '#acting/index.ts';
import { type Logged, readByIndex, sql, type Transaction } from '#platform/database/database.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import { employeesGone } from './employees-with-cases.ts';
import { type CaseRow, caseColumns, foundCases } from './found-cases.ts';
import { type CaseList, listed } from './list-cases.ts';
import { columnsOfCases } from './ordered-cases.ts';
import { own } from './tables.ts';

/**
 * The first page of unfinished cases whose responsible employee may no longer serve at the centre: by employee, the newest first.
 * There is no second page, for these are given away.
 */
export async function listOrphaned(tx: Logged, actor: CentreActor): Promise<CaseList> {
  readByIndex(tx);
  const gone = await employeesGone(tx, actor);
  if (gone.length === 0) return { cases: [], next: null, isPart: false };
  const each = gone.map(
    (employee) => sql`
      (select ${columnsOfCases} from case_progress p
        where p.centre_id = ${actor.centre} and p.responsible = ${employee} and p.waiting_for not in ('done', 'closed')
        order by p.opened_at desc, p.case_id desc
        limit ${rowsOnAPage + 1})`,
  );
  const found = await own(tx)
    .selectFrom(sql<CaseRow>`(${sql.join(each, sql` union all `)})`.as('p'))
    .select(caseColumns)
    .orderBy('p.responsible')
    .orderBy('p.opened_at', 'desc')
    .orderBy('p.case_id', 'desc')
    .limit(rowsOnAPage + 1)
    .execute();
  const { rows, next } = foundCases<CaseRow>(found, undefined, ({ case_id }) => case_id);
  return listed(tx, { rows, next: null, isPart: next !== null });
}

/** Those of the cases that are among them, by their ids. */
export async function orphanedAmong(
  tx: Transaction,
  actor: CentreActor,
  cases: readonly string[],
): Promise<ReadonlySet<string>> {
  const gone = await employeesGone(tx, actor);
  if (gone.length === 0 || cases.length === 0) return new Set();
  const found = await own(tx)
    .selectFrom('case_progress')
    .select('case_id')
    .where('centre_id', '=', actor.centre)
    .where('case_id', 'in', cases)
    .where('responsible', 'in', gone)
    .where('waiting_for', 'not in', ['done', 'closed'])
    .execute();
  return new Set(found.map(({ case_id }) => case_id));
}
