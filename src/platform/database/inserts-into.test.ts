import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { rows, sql, transaction } from './database.ts';
import { insertsInto } from './inserts-into.ts';

const database = await freshDatabase();
const insert = insertsInto<{
  data_key: { centre_id: string; subject_id: string; wrapped_by: string; wrapped: Buffer };
}>();
const nobodys = '00000000-0000-0000-0000-000000000000';

test('rows are inserted with the columns of the first, in whatever order they name them', async () => {
  const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
  const wrapped = Buffer.from("it's");
  const found = await transaction(database, null, (tx) => {
    tx.send(
      insert(
        'data_key',
        { centre_id: nobodys, subject_id: one, wrapped_by: "a'b", wrapped },
        { wrapped, wrapped_by: 'c', subject_id: two, centre_id: nobodys },
      ),
    );
    return rows(tx, sql`select subject_id, wrapped_by, wrapped from data_key order by wrapped_by`);
  });
  assert.deepEqual(found, [
    { subject_id: one, wrapped_by: "a'b", wrapped },
    { subject_id: two, wrapped_by: 'c', wrapped },
  ]);
});
