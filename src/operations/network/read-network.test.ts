import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { tiltsSays } from '#test/support/site/tilts.ts';

const directory = mkdtempSync(join(tmpdir(), 'tilts-lists-'));
after(() => rmSync(directory, { recursive: true }));

const centres =
  '\ufeffNr.p.k.;;Jaunais nosaukums;Diena;Darba laiks\n1;;Upmalas VPVKAC;P.;8-12\n;;;Otrdiena;08:00 – 17.00\n';

function file(name: string, content: string | Buffer): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

test('each irregularity of a list is told by its line, and what is to be decided is marked', async () => {
  const { code, said } = await tiltsSays(['network', 'read', file('centres.csv', centres)], {});
  assert.equal(code, 1, said);
  assert.match(
    said,
    /^ {4}2 \? the day can be meant in several ways, kept as text\. Choose: "P\.: 8-12" -> Pirmdiena \/\/ Piektdiena$/m,
  );
  assert.match(said, /^ {4}3 {3}written unusually, read as: "Otrdiena: 08:00 – 17\.00" -> Otrdiena: 08:00–17:00$/m);
  assert.match(said, /Read: centres: 1\. To be decided \(\?\): 2\. Only told: 1\./);
  const latvian = await tiltsSays(['network', 'read', file('centres.csv', centres), '--language', 'lv'], {});
  assert.match(latvian.said, /diena saprotama dažādi/);
});

test('for programs a list is told with its findings', async () => {
  const { said } = await tiltsSays(['network', 'read', file('centres.csv', centres), '--json'], {});
  const told = JSON.parse(said) as { centres: { hours: unknown[]; notes: unknown[] }[]; findings: { code: string }[] };
  assert.deepEqual(told.centres[0]?.hours, [
    {
      weekday: 2,
      hours: [{ state: 'open', opens: '08:00', closes: '17:00', season: null, note: null }],
      asWritten: [],
    },
  ]);
  assert.deepEqual(told.centres[0]?.notes, ['P.: 8-12']);
  assert.ok(told.findings.some(({ code }) => code === 'day-unclear'));
});

test('a list of institutions is known by its heading, in the encodings in which spreadsheets save', async () => {
  const institutions = 'name;authorityType;Status\nĀdažu iestāde;DIRECT_ADMINISTRATION;REGISTERED\n';
  const wide = Buffer.from(`\ufeff${institutions}`, 'utf16le');
  for (const content of [institutions, wide]) {
    const { code, said } = await tiltsSays(['network', 'read', file('institutions.csv', content), '--json'], {});
    assert.equal(code, 0, said);
    assert.match(said, /"name": "Ādažu iestāde"/);
  }
});

test('what is no such list is refused with the line', async () => {
  const { code, said } = await tiltsSays(['network', 'read', file('other.csv', 'a;b\nc;d\n')], {});
  assert.deepEqual([code, /other\.csv:1: no heading was found/.test(said)], [78, true], said);
  assert.equal((await tiltsSays(['network', 'read', join(directory, 'nowhere.csv')], {})).code, 78);
});

test('where a quotation mark is never closed, what was found above is told all the same', async () => {
  const row = (n: number, address: string) =>
    `${n};Centrs ${n};${address};Pirmdiena;8-12;6700000${n};a${n}@example.org`;
  const heading = 'Nr.;Nosaukums;Adrese;Diena;Darba laiks;Tālrunis;E-pasts';
  const good = 'Tilta iela 2, Upmala, LV-1050';
  for (const broken of ['"Ostas iela 2', '"Ostas iela 2, LV-1050']) {
    const rows = [heading, row(1, 'Iela 1, LV-105'), row(2, good), row(3, broken), row(4, good)];
    const { code, said } = await tiltsSays(['network', 'read', file('open.csv', rows.join('\n'))], {});
    assert.equal(code, 78, said);
    assert.match(said, /open\.csv:4: /);
    const forPrograms = await tiltsSays(['network', 'read', file('open.csv', rows.join('\n')), '--json'], {});
    assert.equal(forPrograms.code, 78);
    const told = JSON.parse(forPrograms.said) as { unread: object; findings: readonly { line: number }[] };
    assert.deepEqual(told.unread, { line: 4, code: 'unread', found: '' });
    assert.ok(told.findings.some(({ line }) => line === 2) && told.findings.every(({ line }) => line < 4));
    assert.match(said, /^ {4}2 \? a postcode is written LV-1050.*"LV-105"$/m);
    assert.match(said, /^ {4}2 \? nothing is told of these days/m);
    assert.doesNotMatch(said, /^ {4}3 \? nothing is told of these days/m, 'its further rows may stand below');
  }
});
