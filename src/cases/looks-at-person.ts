import { staffNames } from '#organisations/index.ts';
import { type Logged, readByIndex, rows, sql } from '#platform/database/database.ts';

/** Who looked at a person's data on one day for one purpose, how often, and when last. */
export interface SeenOnDay {
  readonly by: string;
  readonly purpose: string;
  readonly times: number;
  readonly last: Temporal.Instant;
}

/** So many entries are read, however long the log, and so many lines told. */
const mostRead = 1000;
const mostTold = 20;

/** The last looks at a person, as the centre's log has them: those that state why. What was refused showed nothing. */
export async function looksAtPerson(
  tx: Logged,
  { centre, client }: { readonly centre: string; readonly client: string },
): Promise<SeenOnDay[]> {
  readByIndex(tx);
  const looks = await rows(
    tx,
    sql<Omit<SeenOnDay, 'by'> & { readonly person_id: string }>`
      with looks as (
        select person_id, body ->> 'purpose' as purpose, at
          from audit_log_line
         where chain = ${centre} and client_id = ${client} and not refused and person_id is not null
           and body ->> 'purpose' is not null
         order by at desc, number desc
         limit ${mostRead}
      )
      select person_id, purpose, count(*)::int as times, max(at) as last
        from looks
       group by person_id, purpose, (at at time zone 'Europe/Riga')::date
       order by max(at) desc
       limit ${mostTold}`,
  );
  const names = await staffNames(
    tx,
    looks.map(({ person_id }) => person_id),
  );
  return looks.map(({ person_id, ...look }) => ({ ...look, by: names.get(person_id) ?? '' }));
}
