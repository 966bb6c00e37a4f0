import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { readCsv } from './read-csv.ts';
import { largestTable, readTable } from './read-table.ts';
import { serialDay } from './serial-day.ts';
import type { Table } from './table.ts';

const bounds = { lines: 500, columns: 50 };
const cells = ['Vita Jaunzeme', 'v@x.lv', '61234567', 'vadītāja', 'Birzgale', 'pastāvīgi'];
const told = (table: Table) => table.map(({ line, cells: all }) => [line, ...all]);

test('cells are separated by tabs, semicolons, commas or bars, or by what the first line says', () => {
  for (const sign of ['\t', ';', ',', '|']) {
    assert.deepEqual(told(readCsv(cells.join(sign), bounds)), [[1, ...cells]], sign);
  }
  for (const [line, sign] of [
    ['sep=;', ';'],
    ['\ufeffSEP=,', ','],
    ['"sep=^"', '^'],
    ['sep=\t', '\t'],
  ] as const) {
    assert.deepEqual(told(readCsv(`${line}\r\n${cells.join(sign)}\r\n`, bounds)), [[2, ...cells]], line);
  }
});

test('commas in titles, names and addresses do not pass for separators', () => {
  const text =
    'Pieteikums, 2. pielikums, 2026. gads\r\n\r\nVārds, uzvārds;Adrese\r\nAnna Bērza;Tilta iela 2, Upmala, LV-0000\r\n';
  assert.deepEqual(told(readCsv(text, bounds)), [
    [1, 'Pieteikums, 2. pielikums, 2026. gads'],
    [3, 'Vārds, uzvārds', 'Adrese'],
    [4, 'Anna Bērza', 'Tilta iela 2, Upmala, LV-0000'],
  ]);
});

test('quotes hold separators and line breaks; quotes within a cell stay as they are', () => {
  const text = '"Jaunzeme, Vita",v@x.lv,"20000001\n20000002","b ""c""\nd"\r\n\r\nSIA "Bērzs", e\r\n';
  assert.deepEqual(told(readCsv(text, bounds)), [
    [1, 'Jaunzeme, Vita', 'v@x.lv', '20000001\n20000002', 'b "c"\nd'],
    [5, 'SIA "Bērzs"', 'e'],
  ]);
});

test('what nobody sees in a cell is left out of it', () => {
  const [row] = readCsv('\u200bAnna\u00a0 Bērza\u2060;a@x\u00ad.lv;\u202a20000001\u202c\n', bounds);
  assert.deepEqual(row?.cells, ['Anna Bērza', 'a@x.lv', '20000001']);
});

test('lines of old Macs, columns that a spreadsheet adds, and empty lines do not mislead', () => {
  const line = cells.join(';');
  for (const text of [`${line};;\r\n;;;;;;;\r\n`, `\r\r${line}\r`]) {
    assert.deepEqual(
      told(readCsv(text, bounds)).map((one) => one.slice(1, 7)),
      [cells],
    );
  }
  assert.deepEqual(readCsv(' \n', bounds), []);
});

test('after a quote that is not closed nothing is read, and that is told with its line', () => {
  const line = cells.join(';');
  assert.throws(() => readCsv(`${line}\n\nVita;"v@x.lv;61234567\n${`${line}\n`.repeat(300)}`, bounds), {
    fault: 'unread',
    line: 2,
  });
});

test('a hostile table costs time by its length', () => {
  const many = 400_000;
  const hostile = {
    'one long cell': 'a'.repeat(many),
    'quotes in a cell': 'a"'.repeat(many),
    'a quote not closed': `"${'a'.repeat(many)}`,
    'blanks and quotes': ' "'.repeat(many),
    'blanks only': ' '.repeat(many),
    'what separates': `sep=${' '.repeat(many)}`,
    'cells wrongly quoted': `${'x'.repeat(5_900)}\n${`${'"a"b;'.repeat(1_100)}\n`.repeat(500)}`,
    'a long row, then cells wrongly quoted': `${'x'.repeat(many)}\n${`${'"a"b;'.repeat(40)}\n`.repeat(500)}`,
  };
  for (const [what, text] of Object.entries(hostile)) {
    const begun = process.cpuUsage();
    try {
      readCsv(text, bounds);
    } catch (error) {
      assert.equal((error as { fault?: string }).fault, 'unread', what);
    }
    const { user } = process.cpuUsage(begun);
    assert.ok(user < 5_000_000, `${what}: ${user / 1_000_000} s`);
  }
});

test('a file is read in whichever encoding spreadsheets save it; what is no table is told', async () => {
  const text = 'Ļaņa Žagariņa-Ķēniņa;l@x.lv;Šķēde';
  const baltic: Record<string, number> = { Ļ: 0xcf, ņ: 0xf2, Ž: 0xde, Ķ: 0xcd, ē: 0xe7, ī: 0xee, Š: 0xd0, ķ: 0xed };
  const files = {
    'UTF-8': Buffer.from(text),
    'UTF-8 with its mark': Buffer.from(`\ufeff${text}`),
    'UTF-16': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16 the other way': Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    'Windows-1257': Uint8Array.from(text, (letter) => baltic[letter] ?? letter.charCodeAt(0)),
  };
  for (const [encoding, bytes] of Object.entries(files)) {
    assert.deepEqual(
      told((await readTable(bytes, bounds)).table),
      [[1, 'Ļaņa Žagariņa-Ķēniņa', 'l@x.lv', 'Šķēde']],
      encoding,
    );
  }
  for (const bytes of [Buffer.from('a\0b'), Buffer.from('PK\x03\x04xl/workbook.xml'), Buffer.from('%PDF-1.7\n\0')]) {
    await assert.rejects(readTable(bytes, bounds), { fault: 'not-a-table' });
  }
  await assert.rejects(readTable(Buffer.alloc(largestTable + 1, 'a'), bounds), { fault: 'too-large' });
});

test('a workbook is read as it shows: days, long numbers and line breaks, its first sheet', async () => {
  const rows = [
    ['Pieteikums', null],
    [],
    ['Vārds, uzvārds', 'Tālrunis', 'Termiņš', 'Formula'],
    ['Anna Bērza', 37120000001, new Date(Date.UTC(2027, 11, 31)), true],
    ['Zane Kļava', '20000001\n20000002', 'pastāvīgi', 1.5],
  ];
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Lapa', rows },
      { name: 'Cita', rows: [['x']] },
    ],
  });
  assert.deepEqual(told((await readTable(bytes, bounds)).table), [
    [1, 'Pieteikums'],
    [3, 'Vārds, uzvārds', 'Tālrunis', 'Termiņš', 'Formula'],
    [4, 'Anna Bērza', '37120000001', '31.12.2027.', 'true'],
    [5, 'Zane Kļava', '20000001\n20000002', 'pastāvīgi', '1.5'],
  ]);
});

test('of several sheets the first one is read that is not hidden and suits, and it is told which', async () => {
  const people = { name: 'Darbinieki', rows: [['Vārds, uzvārds'], ['Anna Bērza']] };
  const isOfPeople = (table: Table) => table.some(({ cells }) => cells[0] === 'Anna Bērza');
  const readBy = async (...sheets: WriteSheet[]) => readTable(await writeXlsx({ sheets }), bounds, isOfPeople);
  const empty: WriteSheet = { name: 'Tukša', rows: [] };
  const guide: WriteSheet = { name: 'Norādes', rows: [['Aizpildiet lapu Darbinieki']] };
  const lists: WriteSheet = { name: 'Saraksti', rows: [['Anna Bērza']], hidden: true };
  const deep: WriteSheet = { name: 'Dziļi', rows: [['Anna Bērza']], veryHidden: true };
  const wide: WriteSheet = { name: 'Plata', rows: [Array.from({ length: 60 }, (_, at) => at)] };
  for (const before of [[empty], [guide], [lists], [deep], [empty, guide], [lists, guide], [wide]]) {
    const { table, sheet } = await readBy(...before, people);
    const seen = before.filter((one) => !one.hidden && !one.veryHidden).map(({ name }) => name);
    assert.equal(table[1]?.cells[0], 'Anna Bērza');
    assert.deepEqual(sheet, seen.length > 0 ? { name: 'Darbinieki', others: seen } : undefined);
  }
  assert.equal((await readBy(lists, guide)).table[0]?.cells[0], 'Aizpildiet lapu Darbinieki', 'if none suits');
  await assert.rejects(readBy(guide, wide), { fault: 'unread' });
  assert.deepEqual(await readBy(empty, lists), { table: [] });
});

test('a bare number is the day that a spreadsheet means by it; of one counted otherwise that is told', async () => {
  for (const [cell, day] of [
    ['46752', '2027-12-31'],
    ['43466', '2019-01-01'],
    ['46752.5', '2027-12-31'],
    ['46752,00', '2027-12-31'],
    ['4675', undefined],
    ['467520', undefined],
    ['-46752', undefined],
    ['', undefined],
  ] as const)
    assert.equal(serialDay(cell)?.toString(), day, cell);
  const macs = await writeXlsx({ sheets: [{ name: 'A', rows: [[45290, 20000001]] }], dateSystem: '1904' });
  assert.deepEqual(told((await readTable(macs, bounds)).table), [[1, '45290 (1904)', '20000001']]);
});
