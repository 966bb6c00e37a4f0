import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import pg from 'pg';
import { routes } from '#platform/http/http.ts';
import { caseParts } from '#test/support/cast/cases.ts';
import { checkedAlone } from '#test/support/cast/deeds.ts';
import { clients, enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import type { CaseParts } from './case-parts.ts';
import { recordPages } from './record-pages.tsx';

const database = await freshDatabase();
const { karlis, viewer, janis } = await enterCast(database);
const typed = {
  outcome: 'confirmed',
  documentKind: 'passport',
  documentNumber: 'LV7654321',
  documentCountry: 'LV',
  documentValidTo: '01.01.2030.',
  ...clients.velta,
  previousCode: '161175-19997',
  matter: 'self',
};
const { clientId } = await checkedAlone(database, karlis, typed);
const address = `/clients/${clientId}`;
const pages = routes();
recordPages(pages, caseParts(database) as unknown as CaseParts);
const site = await roomSite(database, [pages], viewer);

const named = ['person-record.ask-purpose', 'person-record.ask-purpose'];

test('a record is not shown before its purpose is given', async () => {
  const asked = await site.get(address);
  assert.equal(asked.status, 200);
  const html = await asked.text();
  assert.ok(html.includes('Kāpēc atverat ierakstu?'));
  assert.ok(!html.includes('Identitātes pārbaudes') && !html.includes('001'));
  const without = await site.post(address, {});
  assert.equal(without.status, 422);
  assert.ok((await without.text()).includes('href="#field-purpose"'));
  // Asked twice, the second time because no purpose was chosen: the name alone was shown.
  assert.deepEqual(await logged(), named);
});

test('the record shows names, masked codes and checks, and the log says who viewed it and why', async () => {
  const html = await (await site.post(address, { purpose: 'complaint' })).text();
  for (const shown of [
    'Velta Priedīte',
    '••••••-••001',
    '••••••-••997',
    '02.03.2026. 10:30',
    'Pase, Latvija',
    karlis.name,
  ]) {
    assert.ok(html.includes(shown), shown);
  }
  for (const hidden of ['320000', '161175', '7654321']) assert.ok(!html.includes(hidden), hidden);
  assert.deepEqual(await logged(), [...named, 'person-record.open complaint']);
});

test('the whole code is shown when asked for, and that is logged too', async () => {
  const html = await (await site.post(`${address}/code`, { purpose: 'complaint' })).text();
  assert.ok(html.includes('320000-00001') && !html.includes('161175'));
  assert.deepEqual((await logged()).slice(3), ['person-record.open complaint', 'personal-code.reveal complaint']);
});

test('another centre’s person is not found, just like one who does not exist', async () => {
  const there = site.as(janis);
  const answers = [address, `/clients/${randomUUID()}`, '/clients/1', `/clients/${clientId}'--`].flatMap((path) => [
    there.get(path),
    there.post(path, { purpose: 'serving' }),
  ]);
  const bodies = new Set<string>();
  for (const answer of await Promise.all(answers)) {
    assert.equal(answer.status, 404);
    bodies.add((await answer.text()).replaceAll(/clients\/[^?"]*/g, ''));
  }
  assert.equal(bodies.size, 1);
});

test('only people who work at a counter open records', async () => {
  for (const role of ['auditor', 'administrator', 'ministry_officer', 'holder_officer'] as const) {
    assert.equal((await site.as({ ...karlis, role }).get(address)).status, 403, role);
    assert.equal((await site.as({ ...karlis, role }).post(address, { purpose: 'serving' })).status, 403, role);
  }
});

async function logged(): Promise<string[]> {
  const owner = new pg.Client({ connectionString: database.urls.owner });
  await owner.connect();
  const { rows } = await owner.query<{ entry: string }>(
    `select concat_ws(' ', act, body ->> 'purpose') as entry from audit_entry
      where client_id = $1 and person_id = $2 order by number`,
    [clientId, viewer.person],
  );
  await owner.end();
  return rows.map((row) => row.entry);
}
