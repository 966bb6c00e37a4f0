import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acts, consequences, events, evidence, views } from '#site/gathered.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';

/** Tables whose rows are never changed, and of which the log tells nothing: why. */
const untold: Readonly<Record<string, string>> = {
  audit_entry: 'the log itself',
  installation_mark: 'the mark of a made-up database, set before anything happens in it',
  satisfaction_answer: 'a client answers without a name, and acts under no right',
  paper_compression: 'its one row is written by its migration',
  log_leaf: 'made of the log itself, and verified against it',
  log_tile: 'made of leaves',
  log_checkpoint: 'signed, and verified against the leaves',
  log_cosignature: 'signed by a witness',
  log_time_stamp: 'signed by an authority',
};

const database = await freshDatabase();

test('of every table whose rows are evidence a room says where the log tells of it', async () => {
  const tables = await asOwner(database, async (client) => {
    const { rows } = await client.query<{ name: string }>(`
      select tgrelid::regclass::text as name from pg_trigger where tgfoid = 'refuse_change'::regproc and tgtype & 1 = 1`);
    return rows.map(({ name }) => name);
  });
  assert.ok(tables.length > 25);
  const told = new Set(evidence.map(({ table }) => table));
  assert.deepEqual(
    tables.filter((name) => !told.has(name) && !(name in untold)),
    [],
    'name the table in its room’s evidence.ts, so that "tilts audit verify" compares it',
  );
});

test('what a room says of its evidence is there: the columns, and the acts by their names', async () => {
  const known = new Set([...acts, ...views, ...consequences, ...events].map(({ name }) => name));
  const columns = await asOwner(database, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'",
    );
    return new Set(rows.map(({ name }) => name));
  });
  for (const { table, centre, key, by } of evidence) {
    for (const column of [key, ...(centre === null ? [] : [centre])])
      assert.ok(columns.has(`${table}.${column}`), table);
    for (const { name } of by) assert.ok(known.has(name), `${table}: ${name}`);
  }
  assert.equal(new Set(evidence.map(({ table }) => table)).size, evidence.length, 'each table once');
});
