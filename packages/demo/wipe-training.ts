import pg from 'pg';
import { CannotStart } from '#platform/process/cannot-start.ts';

/**
 * Drops the database of a practice centre, and nothing else on its server. Throws CannotStart for a database that is not marked as one:
 * what is in it may be real. `ownerUrl` is the database's own address, as its owner. Returns whether there was one.
 */
export async function wipeTraining(ownerUrl: string): Promise<boolean> {
  const name = decodeURIComponent(new URL(ownerUrl.replace('@/', '@localhost/')).pathname.slice(1));
  const server = ownerUrl.replace(/\/[^/?]*(\?|$)/, '/postgres$1');
  if (!(await isThere(server, name))) return false;
  await requireTraining(ownerUrl, name);
  await asOne(server, (client) => client.query(`drop database ${pg.escapeIdentifier(name)}`)).catch(
    (error: unknown) => {
      if (!(error instanceof pg.DatabaseError && error.code === '55006')) throw error;
      throw new CannotStart(
        'The practice centre is running, or somebody is connected to its database. Stop it, then wipe it.',
      );
    },
  );
  return true;
}

async function isThere(server: string, name: string): Promise<boolean> {
  const found = await asOne(server, (client) => client.query('select from pg_database where datname = $1', [name]));
  return found.rowCount === 1;
}

async function requireTraining(ownerUrl: string, name: string): Promise<void> {
  const kinds = await asOne(ownerUrl, (client) =>
    client.query<{ kind: string }>('select kind from installation_mark'),
  ).then(
    ({ rows }) => rows.map(({ kind }) => kind),
    (error: unknown) => {
      // Not even the table of marks is there: it is no database of ours.
      if (error instanceof pg.DatabaseError && error.code === '42P01') return [];
      throw error;
    },
  );
  if (kinds.join() === 'training') return;
  throw new CannotStart(
    `The database "${name}" is not marked as a practice centre's: it is not dropped, and nothing was changed.`,
  );
}

async function asOne<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
