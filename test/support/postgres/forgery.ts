import pg from 'pg';
import type { TestDatabase } from './database.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Rows written directly, without an act. */
export interface Forgery {
  /** An existing row of a table, by one of its columns. */
  copy(table: string, column: string, value: string): Promise<Row>;
  /**
   * Writes the rows in one transaction and rolls it back; returns the constraint (or the message) that refused, or
   * "nothing".
   */
  refusedBy(...written: readonly (readonly [table: string, row: Row])[]): Promise<string>;
  /** The same, asked also by the rules that are checked when the transaction ends. */
  refusedAtTheEnd(...written: readonly (readonly [table: string, row: Row])[]): Promise<string>;
  end(): Promise<void>;
}

/** Writes as the owner of the tables, without row-level security, so that only the rules for everybody apply. */
export async function forgeryOn(database: TestDatabase): Promise<Forgery> {
  const client = new pg.Client({ connectionString: database.urls.owner });
  await client.connect();
  const refusedBy = async (written: readonly (readonly [table: string, row: Row])[], atTheEnd: boolean) => {
    await client.query('begin');
    try {
      for (const [table, row] of written) await insert(client, table, row);
      if (atTheEnd) await client.query('set constraints all immediate');
      return 'nothing';
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      return error.constraint ?? error.message;
    } finally {
      await client.query('rollback');
    }
  };
  return {
    copy: async (table, column, value) => {
      const { rows } = await client.query<Row>(`select * from ${table} where ${column} = $1`, [value]);
      if (!rows[0]) throw new Error(`${table} has no row with ${column} ${value}`);
      return rows[0];
    },
    refusedBy: (...written) => refusedBy(written, false),
    refusedAtTheEnd: (...written) => refusedBy(written, true),
    end: () => client.end(),
  };
}

async function insert(client: pg.Client, table: string, row: Row): Promise<void> {
  // Columns that the database computes cannot be written.
  const columns = await client.query<{ name: string }>(
    "select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attgenerated = ''",
    [table],
  );
  const names = columns.rows.map(({ name }) => name).filter((name) => row[name] !== undefined);
  const values = names.map((name) => (isJson(row[name]) ? JSON.stringify(row[name]) : row[name]));
  await client.query(
    `insert into ${table} (${names.join()}) values (${names.map((_, index) => `$${index + 1}`).join()})`,
    values,
  );
}

function isJson(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !Buffer.isBuffer(value);
}
