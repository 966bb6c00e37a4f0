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
  assert.match((await problemsOf(' \n'))[0] ?? '', /^The file is empty/);
  assert.match((await problemsOf('{"eServices": ['))[0] ?? '', /ends before it is complete/);
  assert.match((await problemsOf('code;name\nT1;Viens\n'))[0] ?? '', /A table or a document cannot be read/);
  assert.match((await problemsOf('[]'))[0] ?? '', /Line 1: The structure is wrong/);
  assert.deepEqual((await inForce()).editions, [], 'a refused file leaves nothing behind');
});

test('of what stands in an object twice nothing is dropped in silence', async () => {
  const list = JSON.stringify([eService]);
  const text = `{\n"eServices": ${list},\n"holders": [{ "name": "A", "name": "B" }],\n"eServices": []\n}`;
  const problems = await problemsOf(text);
  assert.match(problems[0] ?? '', /^Line 3, holders\[0\]\.name: This name stands here twice/);
  assert.match(problems[1] ?? '', /^Line 4, eServices: This name stands here twice/);
});

test('a file of many levels or of one long text is refused in its words', async () => {
  const deep = `{"eServices": [${'['.repeat(100_000)}${']'.repeat(100_000)}]}`;
  assert.match((await problemsOf(deep))[0] ?? '', /eServices\[0\]: The structure is wrong/);
  const long = file({ holders: [{ ...holder, name: 'a'.repeat(12_000_000) }] });
  assert.match((await problemsOf(long))[0] ?? '', /holders\[0\]\.name: Shorten the text/);
});

test('importing the same file again changes nothing; a different text for the same day is refused', async () => {
  const basket = [{ point: '1.1', name: 'Punkts', madeBy: 'Izdomāts akts' }];
  const none = { holders: 0, changed: 0, editions: 0, unchanged: 0, withdrawn: 0, basketEntries: 0 };
  assert.deepEqual(await bring(file({ basket })), { ...none, holders: 1, editions: 1, basketEntries: 1 });
  assert.deepEqual(await bring(`\uFEFF${file({ basket })}`), { ...none, unchanged: 1 });
  const other = [{ ...eService, name: { lv: 'Cits', en: 'Other' } }];
  assert.deepEqual(await problemsOf(JSON.stringify({ eServices: other })), [
    'Line 1, eServices[0].name.en: In the system this edition has “One”, and in the file “Other”. To change it, enter an edition that begins later, or correct the file.',
    'Line 1, eServices[0].name.lv: In the system this edition has “Viens”, and in the file “Cits”. To change it, enter an edition that begins later, or correct the file.',
  ]);
  const asked = [{ ...eService, fields: [{ key: 'name', label: { lv: 'Vārds', en: 'First name' } }] }];
  assert.match(
    (await problemsOf(file({ eServices: asked })))[0] ?? '',
    /fields\[0\]\.label\.en: .*“Name”.*“First name”/,
  );
  const byAnother = basket.map((entry) => ({ ...entry, madeBy: 'Cits tiesību akts' }));
  assert.match((await problemsOf(file({ basket: byAnother })))[0] ?? '', /madeBy: In the system another act stands/);
  const points = await transaction(database, null, (tx) => basketOn(tx, day));
  assert.deepEqual(
    points.map(({ point }) => point),
    ['1.1', '3.13', '3.14', '3.15', '6.19'],
  );
});

test('an end that a known edition does not have is not dropped in silence', async () => {
  const ends = (validUntil: string) => file({ eServices: [{ ...eService, code: 'T2', validUntil }] });
  await bring(file({ eServices: [{ ...eService, code: 'T2' }] }));
  assert.match(
    (await problemsOf(ends('2030-01-01')))[0] ?? '',
    /validUntil: .* has no end, .* ends on 01\.01\.2030\. Enter/,
  );
  await bring(JSON.stringify({ withdrawals: [{ code: 't2', from: '2030-01-01' }] }));
  assert.equal((await bring(ends('2030-01-01'))).unchanged, 1);
  assert.match((await problemsOf(ends('2031-01-01')))[0] ?? '', /ends on 01\.01\.2030, .* 01\.01\.2031\. Correct/);
  await bring(file({ eServices: [{ ...eService, code: 'T2', validFrom: '2028-01-01', validUntil: '2030-01-01' }] }));
  assert.equal((await bring(ends('2030-01-01'))).unchanged, 1, 'a later edition brought the end nearer');
});

test('a holder or an edition stands in a file once, however its code is written', async () => {
  const moved = { ...holder, phone: '2' };
  assert.match(
    (await problemsOf(file({ holders: [holder, moved] })))[0] ?? '',
    /holders\[1\]\.registrationNumber: The file/,
  );
  const twice = [eService, { ...eService, code: 't1' }];
  assert.match((await problemsOf(file({ eServices: twice })))[0] ?? '', /eServices\[1\]\.validFrom: The file already/);
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
