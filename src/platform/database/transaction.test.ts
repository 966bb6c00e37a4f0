import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { rows, sql, transaction } from './database.ts';

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
