import pg from 'pg';
import type { TestDatabase } from './database.ts';
import type { Row } from './forgery.ts';

export interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** The database as whoever took a process of the site has it: the site's role, and any statement in any transaction. */
export interface TakenSite {
  /** Carries out the statements in one transaction of a centre (null: of none); returns what refused them, or "nothing". */
  tries(centre: string | null, ...statements: readonly (Statement | string)[]): Promise<string>;
}

/** Its tries come one after another: two that overlap may deadlock, and then the second is not told the rule that refuses it. */
export function takenSite(database: TestDatabase): TakenSite {
  let before: Promise<unknown> = Promise.resolve();
  return {
    tries(...args) {
      const outcome = before.then(() => attempt(...args));
      before = outcome.catch(() => undefined);
      return outcome;
    },
  };

  async function attempt(...[centre, ...statements]: Parameters<TakenSite['tries']>): Promise<string> {
    const client = new pg.Client({ connectionString: database.urls.site });
    await client.connect();
    try {
      await client.query('begin');
      await client.query("select set_config('app.centre', $1, true)", [centre ?? '']);
      for (const one of statements) {
        const { text, values = [] } = typeof one === 'string' ? { text: one } : one;
        await client.query(text, [...values]);
      }
      await client.query('commit');
      return 'nothing';
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      return error.constraint ?? (error.code === '42501' ? 'no privilege' : error.message);
    } finally {
      await client.end();
    }
  }
}

/** A row as a statement; what it leaves out keeps its default. */
export function row(table: string, values: Row): Statement {
  const names = Object.keys(values);
  return {
    text: `insert into ${table} (${names.join()}) values (${names.map((_, index) => `$${index + 1}`).join()})`,
    values: Object.values(values).map((value) => (value instanceof Temporal.Instant ? value.toString() : value)),
  };
}

/** An entry in the log, as the site appends it. */
export function entry(chain: string | null, said: Row): Statement {
  const body = { at: Temporal.Now.instant().toString(), ...said };
  return {
    text: `select audit_append(coalesce($1::uuid, '00000000-0000-0000-0000-000000000000'), jsonb_build_array($2::jsonb))`,
    values: [chain, JSON.stringify(body)],
  };
}
