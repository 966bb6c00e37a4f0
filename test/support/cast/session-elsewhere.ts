import { randomUUID } from 'node:crypto';
import type { Actor } from '#acting/index.ts';
import type { TestDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';

/** Enters a session of this person at another browser, begun when they signed in; returns its id. */
export async function sessionElsewhere(database: TestDatabase, { person, at }: Actor): Promise<string> {
  return asOwner(database, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into session (key_hash, staff_id, person_name, means, id_token, form_token, started_at, authenticated_at, last_seen_at)
       values (uuid_send($1), $2, '', 'eid_card', '', '', $3, $3, $3) returning id`,
      [randomUUID(), person, at.toString()],
    );
    const [session] = rows;
    if (!session) throw new Error('the session was not entered');
    return session.id;
  });
}
