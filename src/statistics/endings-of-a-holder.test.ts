import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';

const database = await freshDatabase();

test('whose editions are counted is asked once for a report, and not for each thing that ended', async () => {
  const told = await asOwner(database, async (client) => {
    await client.query('begin');
    try {
      await client.query('set local session_replication_role = replica');
      await client.query("set local track_functions = 'all'");
      await client.query(
        `insert into ending_count (centre_id, month, known_on, edition_id, what, reason, endings)
         select gen_random_uuid(), '2019-06-01', '2019-06-30', gen_random_uuid(), 'closed', 'x', 1 from generate_series(1, 20)`,
      );
      await client.query(
        "select from ending_figures('2019-06-01', '2019-06-01', '2019-07-30', null, gen_random_uuid())",
      );
      const { rows } = await client.query<{ calls: number }>(
        "select calls::integer from pg_stat_xact_user_functions where funcname = 'editions_of_holder'",
      );
      return rows.map((row) => row.calls);
    } finally {
      await client.query('rollback');
    }
  });
  assert.deepEqual(told, [1]);
});
