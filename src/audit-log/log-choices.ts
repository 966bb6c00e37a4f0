import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { type Log, within } from './log-of.ts';
import type { NamePeople } from './read-log.ts';

export interface LogChoices {
  readonly acts: readonly string[];
  readonly people: readonly { readonly value: string; readonly label: string }[];
}

/** The acts and the people that occur in a log. Goes from value to value by the index: as many steps as there are values. */
export async function logChoices(tx: Transaction, log: Log, namePeople: NamePeople): Promise<LogChoices> {
  const acts = await rows(
    tx,
    sql<{ act: string }>`
      with recursive found as (
        (select act from audit_log_line where ${within(log)} order by act limit 1)
        union all
        select (select act from audit_log_line where ${within(log)} and act > found.act order by act limit 1)
          from found where found.act is not null
      )
      select act from found where act is not null`,
  );
  const people = await rows(
    tx,
    sql<{ id: string }>`
      with recursive found as (
        (select person_id from audit_log_line where ${within(log)} and person_id is not null order by person_id limit 1)
        union all
        select (select person_id from audit_log_line
                 where ${within(log)} and person_id > found.person_id order by person_id limit 1)
          from found where found.person_id is not null
      )
      select person_id as id from found where person_id is not null`,
  );
  const ids = people.map(({ id }) => id);
  const names = await namePeople(tx, ids);
  return {
    acts: acts.map(({ act }) => act),
    people: ids
      .map((value) => ({ value, label: names.get(value) ?? value }))
      .sort((one, other) => one.label.localeCompare(other.label, 'lv')),
  };
}
