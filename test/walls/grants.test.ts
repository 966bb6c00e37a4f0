import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { readHouse } from './house.ts';
import { type Written, writesOf } from './writes.ts';

// What the database lets the site's role write is what the sources write, column by column: a grant that is broader, and one that
// is missing, are both found here.

const { pool } = await freshDatabase();
const written = writesOf(readHouse(join(import.meta.dirname, '../..')));

/** Written under a name that is known only when it happens (`src/cases/record-on-line.ts`). */
const ofLines: Written = { inserted: new Set(), updated: new Set(), deleted: false, every: true };
for (const table of ['planned_time_told', 'result_told']) written.set(table, ofLines);
/** Written by commands that work as the owner of the tables, and by nobody else. */
for (const table of ['log_leaf', 'log_tile', 'log_checkpoint', 'log_cosignature', 'log_time_stamp'])
  written.delete(table);

/** "select … for update" asks for the privilege to update some column. Both tables are append-only. */
const onlyLocked: Readonly<Record<string, string>> = { mandate: 'id', service_case: 'id' };

interface Table {
  readonly table: string;
  readonly columns: readonly string[];
  readonly insert: readonly string[];
  readonly update: readonly string[];
  readonly whole: readonly string[];
}

const { rows: tables } = await pool.query<Table>(`
  select c.relname as table,
         array_agg(attname::text order by attnum) filter (where attgenerated = '' and attidentity = '') as columns,
         coalesce(array_agg(attname::text order by attnum)
           filter (where has_column_privilege('tilts_app', c.oid, attnum, 'insert')), '{}') as insert,
         coalesce(array_agg(attname::text order by attnum)
           filter (where has_column_privilege('tilts_app', c.oid, attnum, 'update')), '{}') as update,
         array(select lower(one.privilege_type) from aclexplode(c.relacl) one
                where one.grantee = 'tilts_app'::regrole order by 1) as whole
    from pg_class c join pg_attribute on attrelid = c.oid
   where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
   group by c.oid order by 1`);

suite("the site's role may write what the code writes", () => {
  for (const { table, columns, insert, update, whole } of tables) {
    const code = written.get(table);
    test(table, () => {
      const inserted = code?.every ? columns : columns.filter((column) => code?.inserted.has(column));
      const changed = columns.filter((column) => code?.updated.has(column) || onlyLocked[table] === column);
      assert.deepEqual(
        { insert, update },
        { insert: inserted, update: changed },
        'grant the columns that the code writes where they are made, and take back what it does not write',
      );
      const wholly = whole.filter((privilege) => privilege !== 'select');
      assert.deepEqual(wholly, code?.deleted ? ['delete'] : [], 'grant columns, one by one');
    });
  }

  test('and nothing by way of PUBLIC', async () => {
    const open = await pool.query(`
      select relname from pg_class, aclexplode(relacl) one
       where relnamespace in ('public'::regnamespace, 'jobs'::regnamespace) and one.grantee = 0`);
    assert.deepEqual(open.rows, []);
  });

  test('every table that the sources write is there', () => {
    const there = new Set(tables.map(({ table }) => table));
    assert.deepEqual(
      [...written.keys()].filter((table) => !there.has(table) && table !== 'jobs'),
      [],
    );
  });
});
