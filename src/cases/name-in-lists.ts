import { personById } from '#clients/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { fold } from '#platform/languages/languages.ts';
import { own } from './tables.ts';

/** Puts the client's name where lists and search find the case. */
export async function nameInLists(tx: Transaction, centre: string, caseId: string, clientId: string): Promise<void> {
  const person = await personById(tx, clientId);
  if (!person) return;
  tx.send(
    own(tx)
      .updateTable('case_progress')
      .set({
        client_id: clientId,
        surname_first: fold(`${person.surname} ${person.givenName}`),
        given_name_first: fold(`${person.givenName} ${person.surname}`),
      })
      .where('centre_id', '=', centre)
      .where('case_id', '=', caseId),
  );
}
