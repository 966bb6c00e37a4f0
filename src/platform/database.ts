import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { NamedStatementClient } from './named-statements.ts';
import type { Vault } from './vault.ts';

/** A pool of connections. It reads and writes nothing by itself: every room works in a `Transaction`. */
export interface Database {
  readonly pool: pg.Pool;
  readonly vault: Vault;
  close(): Promise<void>;
}

/**
 * One transaction. `vault` opens and seals the columns that hold personal data: whoever may read a row here may open it.
 * A room sees only its own tables of it, through the `own(tx)` of its `tables.ts`.
 */
export interface Transaction {
  readonly query: Kysely<unknown>;
  readonly vault: Vault;
  /** Work to be done last, after all else and before the commit: for locks that must be held shortest. */
  beforeCommit(work: () => Promise<void>): void;
}

/** Opens the database with at most `connections` connections: fewer than the requests under way serve them faster. */
export function openDatabase(options: { url: string; vault: Vault; connections?: number }): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connections ?? 8,
    Client: NamedStatementClient,
    options: '-c plan_cache_mode=force_custom_plan -c statement_timeout=15s -c idle_in_transaction_session_timeout=15s',
  });
  // An idle connection that breaks is replaced by the pool; the request that meets a broken one fails by itself.
  pool.on('error', () => undefined);
  return { pool, vault: options.vault, close: () => pool.end() };
}

/**
 * Runs `work` in a transaction in which row-level security shows only the rows of `centre` (null: only what belongs to no
 * centre). Commits when `work` has resolved, undoes everything when it throws.
 */
export async function transaction<T>(
  database: Database,
  centre: string | null,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect();
  const last: (() => Promise<void>)[] = [];
  const query = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: onlyThis(client) }) });
  let broken: Error | undefined;
  try {
    await client.query(`begin; select set_config('app.centre', ${pg.escapeLiteral(centre ?? '')}, true)`);
    const tx = { query, vault: database.vault, beforeCommit: (task: () => Promise<void>) => void last.push(task) };
    const result = await work(tx);
    for (const task of last) await task();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** True if PostgreSQL refused because of this constraint: a rule that the database keeps had the last word. */
export function violates(error: unknown, constraint: string): boolean {
  return error instanceof pg.DatabaseError && error.constraint === constraint;
}

/** True if PostgreSQL refused a row because there is one with its key. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '23505';
}

/** Runs a statement that Kysely's builder cannot say. */
export async function rows<Row>(tx: Transaction, statement: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  return (await statement.execute(tx.query)).rows;
}

/** Kysely asks a pool for its connections; this one has but the one in which the transaction runs. */
function onlyThis(client: pg.PoolClient) {
  const connection = { query: client.query.bind(client) as never, release: () => undefined };
  return { connect: async () => connection, end: async () => undefined, options: {} };
}

export { sql };
