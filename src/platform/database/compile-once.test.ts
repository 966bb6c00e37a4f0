import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { compileOnce } from './compile-once.ts';
import { sql, transaction } from './database.ts';

const database = await freshDatabase();

test('a statement is put together once, and asked with the values of each call', async () => {
  let built = 0;
  const sum = compileOnce((tx, { first, second }: { first: number; second: number | null }) => {
    built += 1;
    return tx.query.selectNoFrom(sql<number>`${first}::integer + coalesce(${second}::integer, ${40})`.as('sum'));
  });
  await transaction(database, null, async (tx) => {
    assert.deepEqual(await sum(tx, { first: 1, second: 2 }).rows(), [{ sum: 3 }]);
    assert.deepEqual(await sum(tx, { second: 20, first: 10 }).rows(), [{ sum: 30 }]);
  });
  await transaction(database, null, async (tx) => {
    assert.deepEqual(await sum(tx, { first: 2, second: null }).rows(), [{ sum: 42 }]);
  });
  assert.equal(built, 1);
});
