import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { goodEnvironment, tiltsSays } from '#test/support/site/tilts.ts';

const database = await freshDatabase({ unmarked: true });
const settings = goodEnvironment({ DATABASE_URL: database.urls.site });
const directory = mkdtempSync(join(tmpdir(), 'tilts-publish-'));
after(() => rmSync(directory, { recursive: true }));

const contact = { address: 'Tilta iela 1', email: 'x@example.org', phone: '+371 00000000' };
const organisation = { dataProtectionContact: 'dati@example.org', ...contact };
const archive = { fileIndex: '1-14', title: 'Pilnvarojumi', retentionYears: 10 };
const centres = ['Upmala', 'Kalnāji', 'Vējciems'].map((place) => {
  return { name: `${place} centrs`, kind: 'novada', place, ...contact, archive };
});
const country = [
  { kind: 'ministry', name: 'Ministrija', registrationNumber: '00000008001', ...organisation },
  { kind: 'municipality', name: 'Upmalas novads', registrationNumber: '00000008011', ...organisation, centres },
];

before(async () => {
  const file = join(directory, 'country.json');
  writeFileSync(file, JSON.stringify(country));
  const { code, said } = await tiltsSays(['organisations', 'import', file], settings);
  assert.equal(code, 0, said);
  rmSync(file);
});

const march = ['--from', '2026-03', '--until', '2026-03', '--address', 'https://data.example/'];

test('statistics are compared with the records, tried and published by commands; again they are the same files', async () => {
  const early = await tiltsSays(['publish', directory, ...march], settings);
  assert.match(early.said, /Nothing is counted yet/);
  const checked = await tiltsSays(['statistics', 'check'], settings);
  assert.deepEqual([checked.code, checked.said], [0, '0 days counted.\nThe counts are what the records say.\n']);
  await asOwner(database, async (owner) => {
    await owner.query(`insert into counted_day values ('2026-04-02', now())`);
    await owner.query(`
      insert into service_count
      select id, '2026-03-01', '2026-03-31', 'about_service', 'phone', null, 'means', 'explained', n, n, 0, 0, 0, 0, 0, 0, 0, 0
        from (select id, 3 * row_number() over (order by name) as n from centre) counted`);
  });
  const differing = await tiltsSays(['statistics', 'check'], settings);
  assert.equal(differing.code, 1);
  assert.match(differing.said, /2026-03 about_service of centre [0-9a-f-]{36}: 3 counted, 0 recorded\./);
  const tried = await tiltsSays(['publish', directory, ...march, '--dry-run'], settings);
  assert.equal(tried.code, 0, tried.said);
  assert.match(tried.said, /^Edition 1\n/);
  assert.deepEqual(readdirSync(directory), []);
  const first = await tiltsSays(['publish', directory, ...march], settings);
  assert.equal(first.code, 0, first.said);
  const files = readAll();
  assert.ok(files.has('catalogue.jsonld') && files.has('csv-metadata.json') && files.size > 2);
  const again = await tiltsSays(['publish', directory, ...march], settings);
  assert.match(again.said, /^Edition 1, published before\n/);
  assert.deepEqual(readAll(), files);
});

test('what cannot be published is told in a sentence, and nothing is published', async () => {
  const taken = join(directory, 'taken');
  writeFileSync(taken, '');
  for (const [args, told] of [
    [[directory, '--from', '2026-13', '--until', '2026-03', '--address', 'https://data.example/'], /--from is a month/],
    [[directory, '--from', '2026-04', '--until', '2026-03', '--address', 'https://data.example/'], /--until is before/],
    [[directory, ...march.slice(0, 4), '--address', 'data'], /--address is where/],
    [[directory, ...march, '--known', '2026-03-30'], /--known is 2026-03-31 or later/],
    [[directory, ...march, '--known', '2099-01-01'], /at the latest/],
    [[join(taken, 'inside'), ...march, '--known', '2026-04-02'], /is no folder that can be written into/],
  ] as const) {
    const { code, said } = await tiltsSays(['publish', ...args], settings);
    assert.ok(code !== 0, args.join(' '));
    assert.match(said, told);
    assert.doesNotMatch(said, /\n +at |ENOTDIR/);
  }
  const { rows } = await database.pool.query('select number from statistics_publication');
  assert.equal(rows.length, 1);
});

function readAll(): Map<string, string> {
  return new Map(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}
