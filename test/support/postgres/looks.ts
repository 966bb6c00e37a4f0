import type { TestDatabase } from './database.ts';
import { asOwner } from './traces.ts';

/** A look as the log has it. */
export interface LoggedLook {
  readonly chain: string;
  readonly act: string;
  readonly client: string | undefined;
  readonly whose: Readonly<Record<string, readonly string[]>>;
  readonly things: Readonly<Record<string, string>>;
}

/** How far each chain of the log has come. */
export type MarksOfLog = Readonly<Record<string, number>>;

export function marksOfLog(database: TestDatabase): Promise<MarksOfLog> {
  return asOwner(database, async (client) => {
    const { rows } = await client.query<{ chain: string; number: string }>('select chain, number from audit_head');
    return Object.fromEntries(rows.map(({ chain, number }) => [chain, Number(number)]));
  });
}

/** What was entered since then and was not refused, in all chains. */
export function looksSince(database: TestDatabase, marks: MarksOfLog): Promise<LoggedLook[]> {
  return asOwner(database, async (client) => {
    const { rows } = await client.query<{ chain: string; act: string; body: Partial<LoggedLook> }>(
      `select chain, act, body from audit_entry
        where not refused and number > coalesce(($1::jsonb ->> chain::text)::bigint, 0)
        order by chain, number`,
      [JSON.stringify(marks)],
    );
    return rows.map(({ chain, act, body: { client: about, whose = {}, things = {} } }) => ({
      ...{ chain, act, whose, things },
      client: about,
    }));
  });
}

/** Everybody whose data a database holds, by the texts that tell who it is, each with the id under which the log names them. */
export function peopleByText(database: TestDatabase): Promise<Map<string, string>> {
  return asOwner(database, async (client) => {
    const { rows } = await client.query<{ text: string; id: string }>(`
      select given_name || ' ' || surname as text, client_id as id from client_name
      union all
      select name, id from access_invitation where right_id is null
      union all
      select email, id from access_invitation where right_id is null`);
    return new Map(rows.map(({ text, id }) => [text, id]));
  });
}

/** Everybody with a right, by name. */
export function staffByName(database: TestDatabase): Promise<Map<string, string>> {
  return asOwner(database, async (client) => {
    const { rows } = await client.query<{ text: string; id: string }>(
      `select distinct given_name || ' ' || surname as text, s.id from staff s join access_right r on r.staff_id = s.id`,
    );
    return new Map(rows.map(({ text, id }) => [text, id]));
  });
}
