import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import pg from 'pg';
import { getRollbackPlans } from 'pg-boss';
import { migrateJobs } from '#platform/jobs/migrate-jobs.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';

// pg-boss's tables hold text that the site's role writes, and its migrations are run by the owner of all tables. Whoever took the
// site's role puts a statement into each column, and the owner runs pg-boss's migrations over what they left there.

const database = await freshDatabase({ unmarked: true });
const owner = new pg.Client({ connectionString: database.urls.owner });
await owner.connect();
after(() => owner.end());

/** As far back as pg-boss leads its tables. */
const earliest = 40;

/** In the middle of a statement, in a string, and as a name. */
const statements = ['a on jobs.queue (name)', "a'", 'a"', "a')"].map(
  (begin) => `${begin}; create table if not exists public.run_by_owner (); --`,
);

interface Column {
  readonly of_table: string;
  readonly name: string;
  readonly type: string;
  readonly all: readonly { readonly name: string; readonly type: string }[];
}

/** Every column of text into which the role inserts rows. */
const { rows: columns } = await owner.query<Column>(`
  with written as (
    select c.oid, relname, attname, attnum, format_type(atttypid, atttypmod) as type
      from pg_class c join pg_attribute on attrelid = c.oid
     where relnamespace = 'jobs'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
       and has_column_privilege('tilts_app', c.oid, attnum, 'insert')
  )
  select 'jobs.' || relname as of_table, attname as name, type,
         (select json_agg(json_build_object('name', attname, 'type', o.type) order by attnum) from written o where o.oid = w.oid) as all
    from written w
   where type in ('text', 'text[]', 'jsonb', 'character varying')
   order by 1, attnum`);

const literal: Readonly<Record<string, (text: string) => string>> = {
  text: pg.escapeLiteral,
  'character varying': pg.escapeLiteral,
  'text[]': (text) => `array[${pg.escapeLiteral(text)}]`,
  jsonb: (text) => `to_jsonb(${pg.escapeLiteral(text)}::text)`,
};

/** A row like the first of its table, but for this text, and with every switch on or as it was. */
async function plant({ of_table, name, type, all }: Column, statement: string, switched: boolean): Promise<boolean> {
  const values = all.map((column) => {
    if (column.name === name) return literal[type]?.(statement);
    if (column.type === 'uuid') return `'${randomUUID()}'`;
    if (switched && column.type === 'boolean') return 'true';
    return of_table === 'jobs.queue' && column.name === 'name' ? `'q${randomUUID()}'` : column.name;
  });
  const names = all.map((column) => column.name);
  try {
    await database.pool.query(
      `insert into ${of_table} (${names.join()}) select ${values.join()} from ${of_table} limit 1`,
      [],
    );
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError) return false;
    throw error;
  }
}

suite('text that the site’s role puts into the queue is never a statement of the owner', () => {
  test('not while the tables of the queue are led to any version', async () => {
    await owner.query("insert into jobs.job (name) values ('mail')");
    await owner.query("insert into jobs.schedule (name, cron) values ('mail', '* * * * *')");
    await owner.query("insert into jobs.warning (type, message) values ('x', 'x')");
    assert.ok(columns.length > 10, `only ${columns.length}`);
    const planted = new Set<string>();
    for (const column of columns) {
      for (const statement of statements) {
        for (const switched of [false, true]) {
          if (await plant(column, statement, switched)) planted.add(`${column.of_table}.${column.name}`);
        }
      }
    }
    assert.ok(planted.has('jobs.warning.message'), [...planted].join());
    const { rows } = await owner.query<{ version: number }>('select version from jobs.version');
    for (let version = rows[0]?.version ?? 0; version > earliest; version -= 1) {
      await owner.query(getRollbackPlans('jobs', version));
    }
    await migrateJobs(owner, []);
    const run = await owner.query("select to_regclass('public.run_by_owner') as made");
    assert.deepEqual(run.rows, [{ made: null }], `it came from one of ${[...planted].join()}`);
  });

  test('and a queue with such a text that is there already stops the migration', async () => {
    await owner.query('alter table jobs.queue drop constraint queue_without_statements');
    await owner.query(
      `insert into jobs.queue (name, policy, retry_limit, retry_delay, retry_backoff, expire_seconds, retention_seconds, deletion_seconds, partition, table_name)
       values ('planted', 'standard', 0, 0, false, 1, 1, 1, true, 'x')`,
    );
    await assert.rejects(migrateJobs(owner, []), /has a queue that no version of Tilts makes: "planted"/);
  });
});
