import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mondayMorning } from '#test/support/cast/people.ts';
import { checkRows } from './check-rows.ts';
import { type DraftRow, emptyRow, mostRows } from './draft.ts';
import { readCsv } from './read-csv.ts';
import { readPhones } from './read-phones.ts';
import { isRegistrationNumber } from './registration-number.ts';
import { textOfTable } from './table-file.ts';

const places = {
  organisation: 'Parauga novada pašvaldība',
  centres: [
    { id: 'b', name: 'Birzgales klientu apkalpošanas centrs' },
    { id: 'k', name: 'Kalnamuižas klientu apkalpošanas centrs' },
  ],
};

const good: DraftRow = {
  ...emptyRow,
  name: 'Vita Jaunzeme',
  email: 'vita@paraugs.example',
  phone: '+371 61234567',
  position: 'vadītāja',
  place: 'birzgales klientu apkalposanas centrs',
  term: '02.03.2026.',
};

function faults(...rows: Partial<DraftRow>[]) {
  const draft = { kind: 'grant' as const, rows: rows.map((row) => ({ ...good, ...row })) };
  return checkRows(draft, places, mondayMorning).problems.map(({ field }) => field);
}

test('a row with all six columns holds; its place is found whatever the case and diacritics, today is not past', () => {
  const { rows, problems } = checkRows({ kind: 'grant', rows: [emptyRow, good] }, places, mondayMorning);
  assert.deepEqual(problems, []);
  assert.equal(rows[0]?.number, 1);
  assert.equal(rows[0]?.place, 'Birzgales klientu apkalpošanas centrs');
  assert.equal(rows[0]?.centre, 'b');
  assert.equal(String(rows[0]?.lastDay), '2026-03-02');
});

test('each column is told by its row', () => {
  assert.deepEqual(faults({ name: 'Vita' }), ['name-1']);
  assert.deepEqual(faults({ email: 'vita@' }), ['email-1']);
  assert.deepEqual(faults({ phone: '6123456' }), ['phone-1']);
  assert.deepEqual(faults({ position: ' ' }), ['position-1']);
  assert.deepEqual(faults({ place: 'Cits centrs' }), ['place-1']);
  assert.deepEqual(faults({ term: '01.03.2026.' }), ['term-1']);
  assert.deepEqual(faults({ term: '' }), ['term-1']);
  assert.deepEqual(faults({ term: '31.02.2027.' }), ['term-1']);
});

test('a term is a day or permanent (note 2)', () => {
  for (const term of ['pastāvīgi', 'Pastāvīgi.', 'permanent']) assert.deepEqual(faults({ term }), []);
});

test('an unknown centre is taken as an institution when the person says so; otherwise the nearest names are told', () => {
  assert.deepEqual(faults({ place: 'Valsts darba inspekcija', institution: true }), []);
  const draft = { kind: 'grant' as const, rows: [{ ...good, place: 'Birzgales centrs' }] };
  const [problem] = checkRows(draft, places, mondayMorning).problems;
  assert.match(problem?.text.lv ?? '', /^1\. rinda: .*Birzgales klientu apkalpošanas centrs/);
});

test('the same person twice is told, by e-mail or by name and place', () => {
  assert.deepEqual(faults({}, { name: 'Cita Vita' }), ['email-2']);
  assert.deepEqual(faults({}, { email: 'cita@paraugs.example' }), ['email-2']);
  assert.deepEqual(faults({}, { email: 'cita@paraugs.example', name: 'Cita Vita' }), []);
});

test('five hundred rows are checked at once; of the same person three times, each later one is told of the first', () => {
  const many = Array.from({ length: mostRows }, (_, at) => ({ name: `Vita ${at}`, email: `v${at}@paraugs.example` }));
  const begun = process.cpuUsage();
  assert.deepEqual(faults(...many), []);
  assert.ok(process.cpuUsage(begun).user < 1_000_000);
  const draft = { kind: 'grant' as const, rows: [good, emptyRow, good, good] };
  const told = checkRows(draft, places, mondayMorning).problems.map(({ text }) => text.lv);
  assert.deepEqual(
    told,
    [3, 4].map((row) => `${row}. rinda: šis cilvēks ir arī 1. rindā; vienu no rindām dzēsiet.`),
  );
});

test('what is revoked needs no term', () => {
  const draft = { kind: 'revoke' as const, rows: [{ ...good, term: '' }] };
  assert.deepEqual(checkRows(draft, places, mondayMorning).problems, []);
});

test('phones are Latvian numbers of 8 digits, one or several', () => {
  assert.equal(readPhones('61234567'), '+371 61234567');
  assert.equal(readPhones('+371 6123-4567; 371 0'), undefined);
  assert.equal(readPhones('(+371) 61234567, 29 123 456'), '+371 61234567, +371 29123456');
  assert.equal(readPhones(''), undefined);
});

test("a registration number's check digit must fit", () => {
  assert.ok(isRegistrationNumber('90001733697'));
  assert.ok(!isRegistrationNumber('90001733698'));
  assert.ok(!isRegistrationNumber('9000173369'));
});

test('a table is read as spreadsheets write it, with the faults by line', () => {
  const { rows, problems } = readCsv(
    '\ufeffVārds un uzvārds,E-pasts,Tālrunis,Amats,Centrs,Termiņš\r\n"Jaunzeme, Vita",v@x.lv,"1",a,"b ""c""\nd",e\r\n\r\nA,B\r\n',
  );
  assert.equal(rows.length, 2);
  assert.deepEqual(rows[0], {
    name: 'Jaunzeme, Vita',
    email: 'v@x.lv',
    phone: '1',
    position: 'a',
    place: 'b "c"\nd',
    term: 'e',
    institution: false,
  });
  assert.match(problems[0]?.text.en ?? '', /Line 5: the number of columns is 2/);
  assert.deepEqual(readCsv('a;b;c;d;e;f').problems, []);
  assert.deepEqual(readCsv('a\tb\tc\td\te\tf').problems, []);
  assert.equal(readCsv(' \n').problems.length, 1);
});

test('columns that a spreadsheet adds on the right, lines of old Macs, and separators within quotes do not mislead', () => {
  const cells = ['Vita Jaunzeme', 'v@x.lv', '61234567', '"vadītāja; jaunā, otrā"', 'Birzgale', 'pastāvīgi'];
  const line = cells.join(';');
  for (const text of [`${line};;\r\n;;;;;;;\r\n`, `\r\r${line}\r`, cells.join('\t'), cells.join(',')]) {
    const { rows, problems } = readCsv(text);
    assert.deepEqual(problems, [], text);
    assert.equal(rows.length, 1);
    assert.deepEqual([rows[0]?.position, rows[0]?.term], ['vadītāja; jaunā, otrā', 'pastāvīgi']);
  }
  assert.match(readCsv(`${line};vēl kas`).problems[0]?.text.lv ?? '', /^1\. rindā aiļu skaits ir 7/);
});

test('quotes within a cell are read as they are; after a quote that is not closed nothing is read, and that is told', () => {
  const [row] = readCsv('Vita Jaunzeme, v@x.lv, 61234567, "vadītāja, jaunā", SIA "Bērzs", pastāvīgi').rows;
  assert.deepEqual([row?.position, row?.place], ['vadītāja, jaunā', 'SIA "Bērzs"']);
  const line = 'Vita Jaunzeme;v@x.lv;61234567;vadītāja;Birzgale;pastāvīgi';
  const { rows, problems } = readCsv(`${line}\n\nVita;"v@x.lv;61234567\n${`${line}\n`.repeat(300)}`);
  assert.equal(rows.length, 1);
  assert.deepEqual(
    problems.map(({ text }) => text.en),
    ['The table cannot be read from line 2: a line is too long, or a quotation mark is not closed.'],
  );
});

test('a hostile table costs time by its length', () => {
  const many = 400_000;
  const hostile = {
    'one long cell': 'a'.repeat(many),
    'quotes in a cell': 'a"'.repeat(many),
    'a quote not closed': `"${'a'.repeat(many)}`,
    'blanks and quotes': ' "'.repeat(many),
    'blanks only': ' '.repeat(many),
    'cells wrongly quoted': `${'x'.repeat(5_900)}\n${`${'"a"b;'.repeat(1_100)}\n`.repeat(mostRows)}`,
    'a long row, then cells wrongly quoted': `${'x'.repeat(many)}\n${`${'"a"b;'.repeat(40)}\n`.repeat(mostRows)}`,
  };
  for (const [what, text] of Object.entries(hostile)) {
    const begun = process.cpuUsage();
    readCsv(text);
    const { user } = process.cpuUsage(begun);
    assert.ok(user < 5_000_000, `${what}: ${user / 1_000_000} s`);
  }
});

test('a file is read in whichever encoding spreadsheets save it; what is no text is told', () => {
  const text = 'Ļaņa Žagariņa-Ķēniņa;l@x.lv;61234567;vadītāja;Šķēde;pastāvīgi';
  const baltic: Record<string, number> = {
    Ļ: 0xcf,
    ņ: 0xf2,
    Ž: 0xde,
    Ķ: 0xcd,
    ē: 0xe7,
    ī: 0xee,
    ā: 0xe2,
    Š: 0xd0,
    ķ: 0xed,
  };
  const files = {
    'UTF-8': Buffer.from(text),
    'UTF-8 with its mark': Buffer.from(`\ufeff${text}`),
    'UTF-16': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16 the other way': Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    'Windows-1257': Uint8Array.from(text, (letter) => baltic[letter] ?? letter.charCodeAt(0)),
  };
  for (const [encoding, bytes] of Object.entries(files)) {
    const [row] = readCsv(textOfTable(bytes)).rows;
    assert.deepEqual([row?.name, row?.place], ['Ļaņa Žagariņa-Ķēniņa', 'Šķēde'], encoding);
  }
  for (const bytes of [
    Buffer.from('PK\x03\x04xl/workbook.xml'),
    Buffer.from('a\0b'),
    Buffer.alloc(3 * 1024 * 1024, 'a'),
  ]) {
    assert.throws(() => textOfTable(bytes), { code: 'request.faults' });
  }
});
