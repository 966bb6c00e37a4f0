import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import pg from 'pg';
import { type CaseForm, caseForms } from '#test/support/site/case-forms.ts';
import { deskOf } from '#test/support/site/desk.ts';
import { caseLedTo, openStaffedSite } from '#test/support/site/staffed-site.ts';

const site = await openStaffedSite();
const desk = await deskOf(site, 'karlis');
const personal = ['320000-00001', '32000000001', 'Velta', 'Pried', 'velta', 'pried', '20000000', 'LV1234567'];
const addresses = new Set<string>();

/** Every address that a whole case requests, is redirected to, or links. */
before(async () => {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const answer = await fetch(input, init);
    addresses.add(input instanceof Request ? input.url : String(input));
    addresses.add(answer.headers.get('location') ?? '');
    return answer;
  };
  for (const { until, also, page, typed } of Object.values(caseForms) as CaseForm[]) {
    const led = await caseLedTo(site, until, { also });
    const path = page(led);
    const form = await desk.form(path);
    const values = typed(led);
    for (const field of ['reason', 'way'].filter((name) => name in values))
      await desk.send(form, { ...values, [field]: '' });
    const sent = await desk.send(form, values);
    assert.equal(sent.status, 303, path);
    for (const next of [path, sent.headers.get('location') ?? '']) offer((await desk.open(next)).text);
  }
  for (const sought of ['320000-00001', 'Velta Priedīte', '1/2026']) {
    const answer = await desk.send(await desk.form('/cases', '/cases/search'), { search: sought });
    offer((await desk.open(answer.headers.get('location') ?? '')).text);
  }
  // A session left alone: its input is saved, and its address says nothing about it.
  const form = await desk.form(caseForms.identity.page(await caseLedTo(site, '2.6')));
  site.pass({ minutes: 20 });
  await desk.send(form, caseForms.identity.typed());
  globalThis.fetch = fetch;
});

/** What calls or writes to a client leads to no server and into no history. */
function offer(page: string): void {
  for (const [, address = ''] of page.matchAll(/ (?:href|action|src)="([^"]*)"/g)) {
    if (!/^(?:tel|sms|mailto):/.test(address)) addresses.add(address);
  }
}

test('no address of a whole case says whom it is about', () => {
  assert.ok(addresses.size > 60, `${addresses.size} addresses`);
  const telling = [...addresses].filter((address) =>
    personal.some((datum) => decodeURIComponent(address).includes(datum)),
  );
  assert.deepEqual(telling, []);
});

test('the log of acts names people by id only', async () => {
  const entries = await texts('audit_entry');
  assert.ok(entries.length > 40);
  assert.deepEqual(
    entries.filter((entry) => personal.some((datum) => entry.includes(datum))),
    [],
  );
});

test('no table contains a personal code, a document’s number or a phone number unsealed', async () => {
  const secret = ['320000-00001', '32000000001', 'LV1234567', '20000000'];
  const tables = await ask<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public'");
  for (const { name } of tables) {
    const open = (await texts(name)).filter((row) => secret.some((datum) => row.includes(datum)));
    // The centres' own numbers are public.
    assert.deepEqual(
      open.filter((row) => !row.includes('registration_number')),
      [],
      name,
    );
  }
});

function texts(table: string): Promise<string[]> {
  return ask<{ row: string }>(`select to_jsonb(t)::text as row from ${table} t`).then((rows) =>
    rows.map(({ row }) => row),
  );
}

async function ask<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: site.database.urls.owner });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
