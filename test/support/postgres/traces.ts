import assert from 'node:assert/strict';
import pg from 'pg';
import type { TestDatabase } from './database.ts';

export interface Expected {
  readonly code: string;
  readonly point?: string | null;
}

/** The work is refused, and leaves only its entry in the log. */
export async function expectRefused(
  database: TestDatabase,
  expected: Expected,
  work: () => Promise<unknown>,
): Promise<void> {
  const before = await tracesOf(database);
  const logged = await refusalsLogged(database);
  await work();
  assert.deepEqual(await tracesOf(database), before);
  assert.ok((await refusalsLogged(database)) > logged, 'the refusal stands in the log');
  await expectLogged(database, expected);
}

/** The newest refusal in the log is this one. Showing the page again may have added its own entry after it. */
export async function expectLogged(database: TestDatabase, { code, point }: Expected): Promise<void> {
  const entry = (await lastEntries(database, 4)).find(({ refused }) => refused);
  assert.equal(entry?.body.refusal?.code, code);
  if (point !== undefined) assert.equal(entry?.point, point);
}

/**
 * The number of rows of each table without the audit log's, and of waiting jobs: equal before and after an act without
 * effect.
 */
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

/** The number of refusals in the log, over all centres. */
export async function refusalsLogged(database: TestDatabase): Promise<number> {
  return asOwner(database, async (client) => {
    const found = await client.query<{ many: number }>('select count(*)::int as many from audit_entry where refused');
    return found.rows[0]?.many ?? 0;
  });
}

/** Asks as the tables' owner, who sees the rows of all centres. */
export async function asOwner<T>(database: TestDatabase, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.urls.owner });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** How many entries of the log say that an act was carried out. */
export async function entriesOf(database: TestDatabase, act: string): Promise<number> {
  return asOwner(database, async (client) => {
    const found = await client.query<{ many: number }>(
      'select count(*)::int as many from audit_entry where act = $1 and not refused',
      [act],
    );
    return found.rows[0]?.many ?? 0;
  });
}
