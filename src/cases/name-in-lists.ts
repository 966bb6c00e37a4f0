import { compileOnce } from '#platform/database/compile-once.ts';
import { sql, type Transaction } from '#platform/database/database.ts';
import type { CaseKey } from './case-facts.ts';
import { rowsOfName, wordsOfName } from './name-words.ts';

/**
 * Writes the client's name where search finds the case. A case has one client: the person whose identity was confirmed
 * in it.
 */
export function nameInLists(
  tx: Transaction,
  { centre, id }: CaseKey,
  { givenName, surname }: { readonly givenName: string; readonly surname: string },
): void {
  const rows = rowsOfName(wordsOfName(`${givenName} ${surname}`));
  const [names, leads] = [rows.map(({ name }) => name), rows.map((row) => row.leads)];
  tx.send(wordsNamed(tx, { centre, id, names, leads }));
}

const wordsNamed = compileOnce(
  (_tx, { centre, id, names, leads }: CaseKey & { names: readonly string[]; leads: readonly boolean[] }) => sql`
    insert into case_name_word (centre_id, case_id, number, name, leads, newest_first)
    select p.centre_id, p.case_id, w.number, w.name, w.leads, -(extract(epoch from p.opened_at) * 1000000)::bigint
      from case_progress p,
           unnest(${names}::text[], ${leads}::boolean[]) with ordinality as w (name, leads, number)
     where p.centre_id = ${centre} and p.case_id = ${id}`,
);
