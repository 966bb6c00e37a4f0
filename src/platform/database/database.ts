import { type CompiledQuery, Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import type { Vault } from '#platform/cryptography/vault.ts';
import { CopyOut, type TakeRow } from './copy-out.ts';
import { DatabaseAway } from './database-away.ts';
import { TripClient } from './trip-client.ts';

/** A pool of connections. It reads and writes nothing by itself: every room works in a `Transaction`. */
export interface Database {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly vault: Vault;
  close(): Promise<void>;
}

/** One transaction. A room sees only its own tables of it, through the `own(tx)` of its `tables.ts`. */
export interface Transaction {
  readonly query: Kysely<unknown>;
  /**
   * Sends a write without waiting for its result. Writes are executed in the order in which they were sent, and the
   * transaction commits only if all of them succeeded. So most writes of an act travel together; one whose result the
   * act needs is awaited as usual.
   */
  send(statement: Statement): void;
  /** The rows that a statement answers, named as the database names them. */
  ask<Row>(statement: Statement): Promise<Row[]>;
  /**
   * Hands over, one by one, the rows of a `copy (…) to stdout (format binary)`, whose values stand in its text (`sql.lit`). They are sent
   * when the writes before it are done.
   */
  copy(statement: Statement, take: TakeRow): Promise<void>;
  /** Sends this last, just before the commit: for locks that must be held as briefly as possible. */
  beforeCommit(work: () => void): void;
}

/**
 * A transaction that may open and seal the columns that hold personal data. An act and a view are handed one, because they leave
 * an entry in the log; a page that opens a transaction by itself has none.
 */
export interface Logged extends Transaction {
  readonly vault: Vault;
}

/** A statement of Kysely's builder or of `sql`, or an insert. */
export interface Statement {
  compile(query: Kysely<unknown>): Pick<CompiledQuery, 'sql' | 'parameters'>;
}

/** Ids that another room's statement asks for: `select id from …` of the asking room's own tables. */
export type Subquery = RawBuilder<string>;

/**
 * Any of the ids that a subquery selects. They are read first and the rows found by their index, so that it costs the same in a table that
 * PostgreSQL has no statistics of yet.
 */
export function anyOf(ids: Subquery): RawBuilder<string> {
  return sql<string>`any(array(${ids}))`;
}

/** How long a request waits for a connection: for one that others use, or for a server that does not take it in. */
const patience = 10_000;

/** After so long connections are cut that PostgreSQL does not end. */
const patienceAtTheEnd = 5_000;

/**
 * Opens the database with at most `connections` connections: fewer than the requests under way serve them faster. Whoever works
 * in it gets `DatabaseAway` when it does not answer: within seconds, never after endless waiting.
 */
export function openDatabase(options: { url: string; vault: Vault; connections?: number }): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connections ?? 8,
    Client: TripClient,
    connectionTimeoutMillis: patience,
    // The pool waits for it, though its types do not say so.
    onConnect: ((client: TripClient) => client.settle()) as unknown as (client: pg.ClientBase) => void,
  });
  // An idle connection that breaks is replaced by the pool; the request that meets a broken one fails by itself. One
  // that breaks while a request holds it, between two statements, would otherwise end the whole process: nobody else
  // listens to it.
  pool.on('error', () => undefined);
  const open = new Set<pg.PoolClient>();
  pool.on('connect', (client) => {
    open.add(client);
    client.on('error', () => undefined).once('end', () => open.delete(client));
  });
  return { url: options.url, pool, vault: options.vault, close };

  async function close(): Promise<void> {
    const cut = setTimeout(() => {
      for (const client of open) (client as pg.PoolClient & pg.Client).connection.stream.destroy();
    }, patienceAtTheEnd);
    await pool.end();
    clearTimeout(cut);
  }
}

async function connect({ pool }: Database): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw new DatabaseAway(error);
  }
}

/**
 * Runs `work` in a transaction in which row-level security shows only the rows of `centre` (null: only what belongs to no
 * centre). Commits when `work` has resolved, undoes everything when it throws or anything it sent was refused.
 */
export async function transaction<T>(
  database: Database,
  centre: string | null,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const client = await connect(database);
  const query = queryOn(client);
  const asked = (statement: Statement) => {
    const { sql: text, parameters } = statement.compile(query);
    return client.query(text, [...parameters]);
  };
  const sent: Promise<unknown>[] = [];
  const send = (answer: Promise<unknown>) => {
    answer.catch(() => undefined); // heard by Promise.all below
    sent.push(answer);
  };
  const last: (() => void)[] = [];
  let broken: Error | undefined;
  try {
    send(client.query('begin'));
    send(client.query("select set_config('app.centre', $1, true)", [centre ?? '']));
    const result = await work({
      query,
      send: (statement) => send(asked(statement)),
      ask: async (statement) => (await asked(statement)).rows,
      copy: async (statement, take) => {
        await Promise.all(sent);
        await client.query(new CopyOut(statement.compile(query).sql, take)).done;
      },
      beforeCommit: (task) => void last.push(task),
    });
    for (const task of last) task();
    send(client.query('commit'));
    await Promise.all(sent);
    return result;
  } catch (error) {
    // Once a statement has failed PostgreSQL refuses all that follow: the first failure is the reason of the others. What the
    // work itself threw, such as a refusal, is a reason of its own.
    const outcomes = await Promise.allSettled(sent);
    const first = outcomes.find((outcome) => outcome.status === 'rejected')?.reason;
    const reason = error instanceof pg.DatabaseError || error instanceof DatabaseAway ? (first ?? error) : error;
    await client.query('rollback').catch((lost: Error) => {
      broken = lost;
    });
    // The next one may lead to a server that can do more: another primary, for one. It knows no outdated plan either.
    if (reason instanceof DatabaseAway || isOutdated(reason)) broken = reason;
    throw reason;
  } finally {
    client.release(broken);
  }
}

/** The same for work that may open sealed columns. Which files may call this stands in `test/walls/logged.test.ts`. */
export function loggedTransaction<T>(
  database: Database,
  centre: string | null,
  work: (tx: Logged) => Promise<T>,
): Promise<T> {
  return transaction(database, centre, (tx) => work({ ...tx, vault: database.vault }));
}

/**
 * What one statement answers, outside of any transaction: it is one by itself, and begin and commit would be most of its cost.
 * Row-level security shows only what belongs to no centre.
 */
export async function ask<Row>(database: Database, statement: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  const client = await connect(database);
  let broken: Error | undefined;
  try {
    const { sql: text, parameters } = statement.compile(queryOn(client));
    return (await client.query(text, [...parameters])).rows;
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * From here to the commit PostgreSQL reads tables by their indexes, in the order that these carry, whatever its statistics say:
 * what a page of a list costs depends neither on how often a value occurs nor on when the table was last analysed.
 */
export function readByIndex(tx: Transaction): void {
  tx.send(
    sql`select set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true), set_config('jit', 'off', true)`,
  );
}

/**
 * Takes an advisory lock until the commit, for what has no row yet that could be locked: other transactions that take
 * it wait.
 */
export function advisoryLock(tx: Transaction, at: string): void {
  tx.send(sql`select pg_advisory_xact_lock(hashtextextended(${at}, 0))`);
}

/** The constraint because of which PostgreSQL refused; undefined if it was for another reason. */
export function constraintOf(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.constraint : undefined;
}

/** True if PostgreSQL refused because of this constraint. */
export function violates(error: unknown, constraint: string): boolean {
  return error instanceof pg.DatabaseError && error.constraint === constraint;
}

/** True if PostgreSQL refused a row because there is one with its key. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '23505';
}

/** True if this transaction and another one waited for each other, and PostgreSQL undid this one. */
export function isDeadlock(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '40P01';
}

/**
 * True if the tables changed so that PostgreSQL refuses a statement as this connection has it prepared. It would refuse it for ever
 * there; another connection prepares it anew.
 */
export function isOutdated(error: unknown): error is Error {
  return error instanceof pg.DatabaseError && error.code === '0A000' && error.routine === 'RevalidateCachedQuery';
}

/** Runs a statement that Kysely's builder cannot express. */
export async function rows<Row>(tx: Transaction, statement: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  return tx.ask<Row>(statement);
}

const queries = new WeakMap<pg.PoolClient, Kysely<unknown>>();

/** The query builder of a connection. Kysely asks a pool for its connections; this one has but the one. */
function queryOn(client: pg.PoolClient): Kysely<unknown> {
  let query = queries.get(client);
  if (!query) {
    const connection = {
      query: ((text: string, values: unknown[]) => client.query(text, values)) as never,
      release: () => undefined,
    };
    const pool = { connect: async () => connection, end: async () => undefined, options: {} };
    query = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
    queries.set(client, query);
  }
  return query;
}

export { sql };
