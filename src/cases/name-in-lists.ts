import { personById } from '#clients/index.ts';
import { sql, type Transaction } from '#platform/database/database.ts';
import { rowsOfName, wordsOfName } from './name-words.ts';
import { own } from './tables.ts';

/** Puts the client's name where lists and search find the case. A case has one client: whose identity was confirmed in it. */
export async function nameInLists(tx: Transaction, centre: string, caseId: string, clientId: string): Promise<void> {
  const person = await personById(tx, clientId);
  if (!person) return;
  const names = rowsOfName(wordsOfName(`${person.givenName} ${person.surname}`));
  tx.send(
    own(tx)
      .updateTable('case_progress')
      .set({ client_id: clientId })
      .where('centre_id', '=', centre)
      .where('case_id', '=', caseId),
  );
  tx.send(sql`
    insert into case_name_word (centre_id, case_id, number, name, leads, newest_first)
    select p.centre_id, p.case_id, w.number, w.name, w.leads, -(extract(epoch from p.opened_at) * 1000000)::bigint
      from case_progress p,
           unnest(${names.map(({ name }) => name)}::text[], ${names.map(({ leads }) => leads)}::boolean[])
             with ordinality as w (name, leads, number)
     where p.centre_id = ${centre} and p.case_id = ${caseId}`);
}
