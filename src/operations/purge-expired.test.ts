import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { record } from '#acting/index.ts';
import { enterStaff } from '#organisations/index.ts';
import { loggedTransaction, rows, sql, transaction } from '#platform/database/database.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { purgeExpired } from './purge-expired.ts';

const database = await freshDatabase();
const now = Temporal.Instant.from('2026-03-02T08:30:00Z');
const staff = await loggedTransaction(database, null, (tx) =>
  enterStaff(
    tx,
    { at: now },
    {
      personalNumber: 'PNOLV-329999-00001',
      givenName: 'Kārlis',
      surname: 'Kalniņš',
      email: 'k@example.org',
    },
  ),
);

/** One row of each kind that is deleted, so many minutes old. */
async function leave(minutes: number): Promise<void> {
  const at = now.subtract({ minutes });
  const bytes = () => randomBytes(32);
  await transaction(database, null, async (tx) => {
    await rows(
      tx,
      sql`insert into request_done values (${staff.id}, ${randomUUID()}, 'test', ${bytes()}, '""', ${at})`,
    );
    await rows(
      tx,
      sql`insert into kept_form (id, staff_id, path, sealed, kept_at) values (${randomUUID()}, ${staff.id}, '/', ${bytes()}, ${at})`,
    );
    await rows(tx, sql`insert into sign_in_attempt values (${bytes()}, ${bytes()}, ${at})`);
    await rows(tx, sql`insert into sign_in_rate values (${bytes()}, ${at}, 1)`);
    await rows(tx, sql`insert into assertion_taken (hash, expires_at) values (${bytes()}, ${at})`);
    record(tx, { at, person: staff.id }, { act: 'session.open' });
    await rows(
      tx,
      sql`insert into session (key_hash, staff_id, means, id_token, form_token, started_at, authenticated_at, last_seen_at, person_name)
          values (${bytes()}, ${staff.id}, 'eid', ${bytes()}, 'x', ${at}, ${at}, ${at}, 'Kārlis Kalniņš')`,
    );
  });
}

const days = (count: number) => count * 24 * 60;

test('what has outlived its time goes, what has not stays', async () => {
  for (const minutes of [1, 20, 40, days(6), days(8), days(29), days(31)]) await leave(minutes);
  assert.deepEqual(await purgeExpired(database, now), {
    kept_form: 5,
    sign_in_attempt: 6,
    session: 3,
    sign_in_rate: 6,
    assertion_taken: 7,
    request_done: 1,
  });
  assert.deepEqual(await purgeExpired(database, now), {
    kept_form: 0,
    sign_in_attempt: 0,
    session: 0,
    sign_in_rate: 0,
    assertion_taken: 0,
    request_done: 0,
  });
});

test('many at once: nothing is counted twice, nobody fails', async () => {
  for (let row = 0; row < 20; row += 1) await leave(days(40));
  const counts = await Promise.all([1, 2, 3, 4, 5, 6].map(() => purgeExpired(database, now)));
  const total = counts.reduce((sum, { request_done = 0 }) => sum + request_done, 0);
  assert.equal(total, 20);
});

test('more than one batch', async () => {
  await transaction(database, null, (tx) =>
    rows(
      tx,
      sql`insert into request_done select ${staff.id}, gen_random_uuid(), 'test', '', '""', ${now.subtract({ hours: 24 * 31 })} from generate_series(1, 25000)`,
    ),
  );
  assert.equal((await purgeExpired(database, now)).request_done, 25_000);
});
