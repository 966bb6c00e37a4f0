import { type Actor, mostWaiting } from '#acting/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { isLacking, rightsFigures } from './figures.ts';
import { rightsWithStatus } from './right-status.ts';

/** How many rights of others the administrator is to review this quarter (Annex 2, note 4); of the ministry, how many organisations do not. */
export async function countDue(tx: Transaction, { role, organisation, person, at }: Actor): Promise<number> {
  if (role === 'ministry_officer') {
    return (await rightsFigures(tx, { at })).filter((one) => isLacking(one, 'attention')).length;
  }
  if (role !== 'administrator') return 0;
  const [found] = await rows(
    tx,
    sql<{ count: number }>`
      with ${rightsWithStatus(at)}
      select count(*) as count
        from (select
                from status
               where organisation_id = ${organisation}
                 and is_due
                 and staff_id <> ${person}
               limit ${mostWaiting}) d`,
  );
  return Number(found?.count ?? 0);
}
