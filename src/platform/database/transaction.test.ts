import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { openDatabase, rows, sql, transaction } from './database.ts';

const database = await freshDatabase();

test('a statement that was refused is told, not the ones that PostgreSQL refuses because of it', async () => {
  const failing = transaction(database, null, (tx) => {
    tx.send(sql`select 1 / 0`);
    return rows(tx, sql`select 1`);
  });
  await assert.rejects(failing, { code: '22012' });
});

test('what the work throws is told, even if a statement that it sent is refused', async () => {
  const failing = transaction(database, null, async (tx) => {
    tx.send(sql`select 1 / 0`);
    throw new RangeError('the rule');
  });
  await assert.rejects(failing, { message: 'the rule' });
});

test('a connection on which PostgreSQL refuses a statement for a new column is replaced', async () => {
  const owner = openDatabase({ url: database.urls.owner, vault: database.vault, connections: 1 });
  const all = () => transaction(owner, null, (tx) => rows(tx, sql`select * from widened`));
  try {
    await owner.pool.query('create table widened (one integer)');
    await all();
    const other = new pg.Client({ connectionString: database.urls.owner });
    await other.connect();
    await other.query('alter table widened add column two integer');
    await other.end();
    await assert.rejects(all(), { message: 'cached plan must not change result type' });
    assert.deepEqual(await all(), []);
  } finally {
    await owner.close();
  }
});
