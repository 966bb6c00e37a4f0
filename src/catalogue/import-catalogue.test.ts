import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { demoCatalogue } from '#demo/country/demo-catalogue.ts';
import { enterDemoCatalogue } from '#demo/country/index.ts';
import { transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { basketOn, editionsByCode, importCatalogue, searchCatalogue } from './index.ts';

const database = await freshDatabase();
const at = Temporal.Instant.from('2026-03-02T08:00:00Z');
const day = Temporal.PlainDate.from('2026-03-02');
const bring = (text: string) => transaction(database, null, (tx) => importCatalogue(tx, { at }, text));
const inForce = (on = day) => transaction(database, null, (tx) => searchCatalogue(tx, { day: on, text: '' }));

const holder = {
  registrationNumber: '00000000002',
  name: 'Izdomātā iestāde',
  address: 'Izdomu iela 2',
  email: 'a@example.org',
  phone: '1',
  dataProtectionContact: 'b@example.org',
};
const eService = {
  code: 'T1',
  validFrom: '2019-03-01',
  name: { lv: 'Viens', en: 'One' },
  holder: holder.registrationNumber,
  portalUrl: 'https://example.org/1',
  underMandate: true,
  givesPlannedTime: true,
  givesResult: true,
  dataUsed: { lv: 'vārds', en: 'name' },
  fields: [{ key: 'name', label: { lv: 'Vārds', en: 'Name' } }],
};
const file = (more: object) => JSON.stringify({ holders: [holder], eServices: [eService], ...more }, null, 1);

async function problemsOf(text: string): Promise<string[]> {
  const refusal = await bring(text).then(
    () => assert.fail('it was taken'),
    (error: unknown) => error,
  );
  assert.ok(refusal instanceof Refusal, String(refusal));
  for (const { text } of refusal.problems) assert.notEqual(text.lv, text.en);
  return refusal.problems.map(({ text }) => text.en);
}

test('every fault is reported by line and path, and nothing is imported', async () => {
  const text = `{
  "eServices": [
    {
      "code": "T 1",
      "validFrom": "31.02.2019.",
      "name": { "lv": "Viens" },
      "holder": "12345678901",
      "portalUrl": "javascript:alert(1)",
      "underMandate": "jā", "givesPlannedTime": true, "givesResult": true,
      "dataUsed": { "lv": "vārds", "en": "name" },
      "feilds": [],
      "fields": {}
    }
  ]
}`;
  const problems = await problemsOf(text);
  for (const start of [
    'Line 4, eServices[0].code: A code has at least',
    'Line 5, eServices[0].validFrom: ',
    'Line 6, eServices[0].name.en: The value is missing',
    'Line 8, eServices[0].portalUrl: Write the whole address',
    'Line 9, eServices[0].underMandate: Write true or false.',
    'Line 11, eServices[0].feilds: This name is not known',
    'Line 12, eServices[0].fields: Write a list',
  ]) {
    assert.ok(
      problems.some((problem) => problem.startsWith(start)),
      `${start}\n${problems.join('\n')}`,
    );
  }
  assert.deepEqual((await inForce()).editions, []);
});

test('faults that the schema does not find are reported too', async () => {
  assert.match(
    (await problemsOf(file({ holders: [] })))[0] ?? '',
    /Line 11, eServices\[0\]\.holder: No service holder/,
  );
  assert.match((await problemsOf(file({ eServices: [eService, eService] })))[0] ?? '', /eServices\[1\]\.validFrom/);
  const ends = [{ ...eService, validUntil: '2019-03-01' }];
  assert.match((await problemsOf(file({ eServices: ends })))[0] ?? '', /validUntil: The last day/);
  const keys = [{ ...eService, fields: [...eService.fields, ...eService.fields] }];
  assert.match((await problemsOf(file({ eServices: keys })))[0] ?? '', /same key/);
  assert.match((await problemsOf(file({ withdrawals: [{ code: 'T9', from: '2020-01-01' }] })))[0] ?? '', /withdrawals/);
  const overlapping = [{ point: '3.13', name: 'x', validFrom: '2020-01-01', madeBy: 'x' }];
  assert.match((await problemsOf(file({ basket: overlapping })))[0] ?? '', /basket\[0\]\.point/);
  assert.match((await problemsOf('{\n "a": 1,\n}'))[0] ?? '', /line 3, character 1/);
  assert.match((await problemsOf(''))[0] ?? '', /not valid JSON/);
  assert.match((await problemsOf('[]'))[0] ?? '', /Line 1: The structure is wrong/);
  assert.deepEqual((await inForce()).editions, [], 'a refused file leaves nothing behind');
});

test('importing the same file again changes nothing; a different text for the same day is refused', async () => {
  const basket = [{ point: '1.1', name: 'Punkts', madeBy: 'Izdomāts akts' }];
  const none = { holders: 0, changed: 0, editions: 0, unchanged: 0, withdrawn: 0, basketEntries: 0 };
  assert.deepEqual(await bring(file({ basket })), { ...none, holders: 1, editions: 1, basketEntries: 1 });
  assert.deepEqual(await bring(`\uFEFF${file({ basket })}`), { ...none, unchanged: 1 });
  const other = [{ ...eService, name: { lv: 'Cits', en: 'Other' } }];
  assert.match((await problemsOf(file({ eServices: other })))[0] ?? '', /validFrom: The e-service T1 already has/);
  const byAnother = basket.map((entry) => ({ ...entry, madeBy: 'Cits tiesību akts' }));
  assert.match((await problemsOf(file({ basket: byAnother })))[0] ?? '', /madeBy: In the system another act stands/);
  const points = await transaction(database, null, (tx) => basketOn(tx, day));
  assert.deepEqual(
    points.map(({ point }) => point),
    ['1.1', '3.13', '3.14', '3.15', '6.19'],
  );
});

test('the demo country has every kind of e-service', async () => {
  await transaction(database, null, (tx) => enterDemoCatalogue(tx, { at }));
  const again = await transaction(database, null, (tx) => enterDemoCatalogue(tx, { at }));
  assert.equal(again.editions, 0);
  const { editions } = await inForce();
  const demo = editions.filter(({ code }) => code.startsWith('EPD'));
  assert.deepEqual(demo.flatMap(({ basketPoint }) => basketPoint ?? []).sort(), ['3.13', '3.14', '3.15', '6.19']);
  for (const kind of ['underMandate', 'givesPlannedTime', 'givesResult'] as const) {
    assert.ok(demo.some((edition) => !edition[kind]));
  }
  const codes = demo.map(({ code }) => code);
  assert.ok(!codes.includes('EPD11') && !codes.includes('EPD12'));
  const nextYear = (await inForce(day.add({ years: 1 }))).editions.map(({ code }) => code);
  assert.ok(nextYear.includes('EPD12'));
  const [now, before] = await transaction(database, null, (tx) => editionsByCode(tx, 'EPD619'));
  assert.equal(before?.validUntil?.toString(), now?.validFrom.toString());
  for (const { portalUrl } of demoCatalogue(day).eServices ?? []) assert.match(portalUrl, /^https:\/\/example\.org\//);
});

test('the example given to operators is a valid catalogue file', async () => {
  const [, example = ''] =
    /```json\n(.*?)```/s.exec(readFileSync(new URL('../../docs/catalogue-file.md', import.meta.url), 'utf8')) ?? [];
  const done = await bring(example);
  assert.deepEqual(done, { holders: 1, changed: 0, editions: 1, unchanged: 0, withdrawn: 1, basketEntries: 1 });
  const later = { withdrawals: JSON.parse(example).withdrawals.map((one: object) => ({ ...one, from: '2098-01-01' })) };
  assert.match(
    (await problemsOf(JSON.stringify(later)))[0] ?? '',
    /from: This e-service ends in the catalogue on .* already/,
  );
});
