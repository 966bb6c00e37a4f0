import type { CentreActor } from '#acting/index.ts';
import { staffNames } from '#organisations/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';

/**
 * The employees who have opened cases at the centre, for the list's filter. Skips through the index from one employee
 * to the next, so that a hundred thousand cases are not read to name a few people.
 */
export async function employeesWithCases(
  tx: Transaction,
  actor: CentreActor,
): Promise<{ value: string; label: string }[]> {
  const found = await rows(
    tx,
    sql<{ id: string }>`
      with recursive opener as (
        (select opened_by as id from case_progress where centre_id = ${actor.centre} order by opened_by limit 1)
        union all
        select (select p.opened_by from case_progress p
                 where p.centre_id = ${actor.centre} and p.opened_by > o.id order by p.opened_by limit 1)
          from opener o
         where o.id is not null
      )
      select id from opener where id is not null`,
  );
  const names = await staffNames(
    tx,
    found.map(({ id }) => id),
  );
  return found
    .map(({ id }) => ({ value: id, label: names.get(id) ?? id }))
    .sort((a, b) => a.label.localeCompare(b.label, 'lv'));
}
