import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { TripClient } from './trip-client.ts';

const { urls } = await freshDatabase();
const client = new TripClient(urls.site);
await client.connect();
after(() => client.end());

test('statements of one turn are answered in their order, again and again', async () => {
  for (const round of [1, 2, 3]) {
    const [one, none, two] = await Promise.all([
      client.query('select $1::integer as one', [round]),
      client.query('select 1 as nothing where false'),
      client.query('select $1::text as two, null as no', [`${round}`]),
    ]);
    assert.deepEqual([one.rows, none.rows, two.rows], [[{ one: round }], [], [{ two: `${round}`, no: null }]]);
  }
});

test('a statement that takes long is waited for, also by way of a pooler, which tells another process than works on it', async () => {
  const pooled = new TripClient(urls.site);
  await pooled.connect();
  Object.assign(pooled, { processID: 1 });
  await pooled.settle();
  const { rows } = await pooled.query('select 1 as slept from pg_sleep(9)');
  await pooled.end();
  assert.deepEqual(rows, [{ slept: 1 }]);
});

test('what is asked while a trip is under way makes up the next one', async () => {
  const order: string[] = [];
  const ask = (name: string) => client.query('select pg_sleep(0.01)').then(() => order.push(name));
  const first = ask('first');
  await new Promise(setImmediate);
  await Promise.all([first, ask('second'), ask('third')]);
  assert.deepEqual(order, ['first', 'second', 'third']);
});

test('a statement that fails is told, and so are those that PostgreSQL leaves out because of it', async () => {
  const divide = (by: number) => client.query('select 1 / $1::integer as result', [by]);
  const answers = await Promise.allSettled([client.query('select 1'), divide(0), client.query('select 2')]);
  assert.deepEqual(
    answers.map((answer) => (answer.status === 'rejected' ? answer.reason.code : answer.status)),
    ['fulfilled', '22012', '22012'],
  );
  assert.deepEqual((await divide(1)).rows, [{ result: 1 }], 'it had been parsed, though it failed');
  assert.deepEqual((await client.query('select 2 as two')).rows, [{ two: 2 }], 'it had not');
});

test('values travel as PostgreSQL reads them, and come back as they were', async () => {
  const instant = Temporal.Instant.from('2026-03-02T08:00:00.123456Z');
  const day = Temporal.PlainDate.from('2026-03-02');
  const { rows } = await client.query(
    'select $1::timestamptz as instant, $2::date as day, $3::bytea as bytes, $4::text[] as texts, $5::jsonb as json, $6::bigint as count',
    [instant, day, Buffer.from('ū'), ['a"b', 'c'], { name: 'Jānis' }, 7],
  );
  assert.deepEqual(rows, [
    { instant, day, bytes: Buffer.from('ū'), texts: ['a"b', 'c'], json: { name: 'Jānis' }, count: 7 },
  ]);
});

test('what was done is told, and to how many rows', async () => {
  const person = crypto.randomUUID();
  const [written, read] = await Promise.all([
    client.query("insert into request_done values ($1, $1, 'act', '', '{}', now())", [person]),
    client.query('select from request_done where person_id = $1', [person]),
  ]);
  assert.deepEqual([written.command, written.rowCount, read.command, read.rowCount], ['INSERT', 1, 'SELECT', 1]);
});

test('a connection that breaks is told to all who wait for it', async () => {
  const other = new TripClient(urls.site);
  other.on('error', () => undefined);
  await other.connect();
  const { rows } = await other.query('select pg_backend_pid() as pid');
  const asked = Promise.allSettled([other.query('select pg_sleep(20)'), other.query('select 1')]);
  await client.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  const later = Promise.allSettled([other.query('select 2')]);
  assert.deepEqual(
    [...(await asked), ...(await later)].map(({ status }) => status),
    ['rejected', 'rejected', 'rejected'],
  );
});
