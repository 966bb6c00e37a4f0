import pg from 'pg';
import type { TestDatabase } from './database.ts';

/** How many rows each table holds, but the audit log's, and how many jobs wait: equal before and after an act that left no trace. */
export async function tracesOf(database: TestDatabase): Promise<Record<string, number>> {
  return asOwner(database, async (client) => {
    const tables = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'audit_%' order by 1",
    );
    const counts = [...tables.rows, { name: 'jobs.job' }].map(
      ({ name }) => `select '${name}' as name, count(*)::int as rows from ${name}`,
    );
    const result = await client.query<{ name: string; rows: number }>(counts.join(' union all '));
    return Object.fromEntries(result.rows.map(({ name, rows }) => [name, rows]));
  });
}

export interface LoggedEntry {
  readonly act: string;
  readonly point: string | null;
  readonly refused: boolean;
  readonly body: {
    readonly refusal?: { readonly code: string; readonly details: Record<string, string> };
    readonly purpose?: string;
    readonly things?: Record<string, string>;
  };
}

/** The newest entries of the log over all centres, newest first. */
export async function lastEntries(database: TestDatabase, count: number): Promise<LoggedEntry[]> {
  return asOwner(database, async (client) => {
    const found = await client.query<LoggedEntry>(
      'select act, point, refused, body from audit_entry order by xmin::text::bigint desc, number desc limit $1',
      [count],
    );
    return found.rows;
  });
}

/** How many refusals stand in the log, over all centres. */
export async function refusalsLogged(database: TestDatabase): Promise<number> {
  return asOwner(database, async (client) => {
    const found = await client.query<{ many: number }>('select count(*)::int as many from audit_entry where refused');
    return found.rows[0]?.many ?? 0;
  });
}

async function asOwner<T>(database: TestDatabase, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.urls.owner });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
