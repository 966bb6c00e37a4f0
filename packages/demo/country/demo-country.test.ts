import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { readPersonalCode } from '#clients/index.ts';
import { makeDemoPki } from '#demo/pki/index.ts';
import { openDatabase } from '#platform/database/database.ts';
import { evidence } from '#site/gathered.ts';
import { freshDatabase, testVault } from '#test/support/postgres/database.ts';
import { faultsOfLog } from '#test/support/postgres/faults-of-log.ts';
import { clients, type DemoClient } from './clients.ts';
import { demoPeople, ensureDemoCountry } from './index.ts';

const { urls } = await freshDatabase();
// A Monday at ten to one at night, when "today" in the stories is still yesterday.
const now = Temporal.Instant.from('2026-03-01T22:50:00Z');
const pki = makeDemoPki(now.epochMilliseconds);
const told: string[] = [];
const settle = () =>
  ensureDemoCountry({
    url: urls.owner,
    vault: testVault,
    now,
    origin: 'http://127.0.0.1',
    pki,
    say: (line) => told.push(line),
  });
await settle();

async function ask<Row extends pg.QueryResultRow>(statement: string): Promise<Row[]> {
  const client = new pg.Client(urls.owner);
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

test('there is a case in every state', async () => {
  const states = await ask<{ state: string }>('select distinct waiting_for as state from case_progress');
  const expected = ['2.6', '22.1.1', '22.1.3', '22.1.5', '22.1.6', '22.1.7', 'done', 'refused', 'stopped'];
  assert.deepEqual(states.map(({ state }) => state).toSorted(), expected);
  const ends = await ask<{ kind: string }>('select distinct kind from mandate_end');
  assert.deepEqual(ends.map(({ kind }) => kind).toSorted(), ['completed', 'revoked', 'unsigned']);
  assert.deepEqual(await ask('select count(*)::integer as many from death'), [{ many: 1 }]);
});

test('two municipalities, three centres, each with cases and an archive file', async () => {
  const centres = await ask<{ cases: number; files: number }>(`
    select (select count(*)::integer from service_case where centre_id = c.id) as cases,
           (select count(*)::integer from archive_file where centre_id = c.id) as files
      from centre c`);
  assert.equal(centres.length, 3);
  for (const { cases, files } of centres) assert.ok(cases >= 2 && files === 1);
  assert.deepEqual(await ask("select count(*)::integer as many from organisation where kind = 'municipality'"), [
    { many: 2 },
  ]);
});

test('all of it is marked as a demo, and no person in it can exist', async () => {
  assert.deepEqual(await ask('select name from organisation where not is_demo'), []);
  const database = openDatabase({ url: urls.owner, vault: testVault, connections: 1 });
  const codes = await ask<{ code: Buffer; id: string; key: Buffer }>(`
    with sealed (id, code) as (select client_id, code from personal_code union all select id, number from staff)
    select id, code, wrapped as key from sealed join data_key on subject_id = id`);
  assert.ok(codes.length > 20);
  for (const { code, id, key } of codes) assert.match(testVault.under(id, key).open(code), /^(PNOLV-)?000123/);
  await database.close();
});

test('whoever is typed in from the demo passes the check of a personal code', () => {
  const codes = [...demoPeople, ...Object.values<DemoClient>(clients)].flatMap(
    ({ personalCode }) => personalCode ?? [],
  );
  assert.ok(codes.length > 25);
  for (const code of codes) assert.equal(readPersonalCode(code)?.checkDigit, 'right', code);
  assert.deepEqual(codes, [...new Set(codes)]);
});

test("the link to the portal leads to the demo's portal page", async () => {
  const addresses = await ask<{ portal_url: string }>('select portal_url from e_service_edition');
  assert.ok(addresses.length > 10);
  for (const { portal_url } of addresses) assert.match(portal_url, /^http:\/\/127\.0\.0\.1\/demo\/portal\/EPD\d+$/);
});

test('the chains are valid, tell of every record, and entries are in the order of time', async () => {
  assert.deepEqual(await faultsOfLog(urls.owner, evidence), []);
  assert.deepEqual(
    await ask(`
      select * from (select chain, number, act, at, lag(at) over (partition by chain order by number) as before
                       from audit_entry) entries
       where at < before or at > '${String(now)}'`),
    [],
  );
});

test('a second start changes nothing', async () => {
  const count = () =>
    ask('select (select count(*) from service_case) as cases, (select count(*) from audit_entry) as entries');
  const before = await count();
  await settle();
  assert.deepEqual(await count(), before);
  assert.deepEqual(told, ['Settling the demo country …']);
});
