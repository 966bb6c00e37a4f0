import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { rows, sql, transaction } from './database.ts';

const database = await freshDatabase();

/** The rows of one integer and one text, or null. */
async function copied(select: string): Promise<unknown[]> {
  const taken: unknown[] = [];
  await transaction(database, null, (tx) =>
    tx.copy(sql`copy (${sql.raw(select)}) to stdout (format binary)`, (bytes, at) => {
      const length = bytes.readInt32BE(at + 8);
      taken.push([bytes.readInt32BE(at + 4), length < 0 ? null : bytes.toString('utf8', at + 12, at + 12 + length)]);
    }),
  );
  return taken;
}

test('each row is handed over, nulls too, and there may be none', async () => {
  assert.deepEqual(await copied("values (1, 'ā'), (2, null), (3, repeat('x', 100000))"), [
    [1, 'ā'],
    [2, null],
    [3, 'x'.repeat(100_000)],
  ]);
  assert.deepEqual(await copied("select 1, 'x' where false"), []);
});

test('what PostgreSQL refuses, and what the taker throws, is told; the connection goes on', async () => {
  await assert.rejects(copied("select 1 / 0, 'x'"), { code: '22012' });
  const throwing = transaction(database, null, (tx) =>
    tx.copy(sql`copy (select generate_series(1, 5)) to stdout (format binary)`, () => {
      throw new RangeError('enough');
    }),
  );
  await assert.rejects(throwing, { message: 'enough' });
  assert.deepEqual(await copied("select 1, 'x'"), [[1, 'x']]);
});

test('it sees what was sent before it, and statements follow it', async () => {
  const found = await transaction(database, null, async (tx) => {
    tx.send(sql`insert into sign_in_rate (caller, minute, times) values ('sent', now(), 7)`);
    let seven = 0;
    await tx.copy(
      sql`copy (select times from sign_in_rate where caller = 'sent') to stdout (format binary)`,
      (bytes, at) => {
        seven = bytes.readInt32BE(at + 4);
      },
    );
    const [row] = await rows(tx, sql<{ eight: number }>`select ${seven}::integer + 1 as eight`);
    return row;
  });
  assert.deepEqual(found, { eight: 8 });
});
