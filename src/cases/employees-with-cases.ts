import type { CentreActor } from '#acting/index.ts';
import { staffNames } from '#organisations/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { employeesAt } from '#rights/index.ts';

/**
 * The employees who are responsible for cases at the centre, for the list's filter.
 */
export async function employeesWithCases(
  tx: Transaction,
  actor: CentreActor,
): Promise<{ value: string; label: string }[]> {
  const found = await responsibleFor(tx, actor, sql`true`);
  const names = await staffNames(tx, found);
  return found
    .map((value) => ({ value, label: names.get(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, 'lv'));
}

/** Those of them whose cases are not finished, although they may no longer serve at the centre. */
export async function employeesGone(tx: Transaction, actor: CentreActor): Promise<string[]> {
  const [found, serving] = await Promise.all([
    responsibleFor(tx, actor, sql`waiting_for not in ('done', 'closed')`),
    employeesAt(tx, actor),
  ]);
  return found.filter((id) => !serving.has(id));
}

/**
 * Skips through an index from one employee to the next, so that a hundred thousand cases are not read to name a few people. `which` is
 * the condition of the index.
 */
async function responsibleFor(
  tx: Transaction,
  { centre }: CentreActor,
  which: ReturnType<typeof sql>,
): Promise<string[]> {
  const found = await rows(
    tx,
    sql<{ id: string }>`
      with recursive person as (
        (select responsible as id from case_progress where centre_id = ${centre} and ${which} order by responsible limit 1)
        union all
        select (select responsible from case_progress
                 where centre_id = ${centre} and ${which} and responsible > person.id order by responsible limit 1)
          from person
         where person.id is not null
      )
      select id from person where id is not null`,
  );
  return found.map(({ id }) => id);
}
