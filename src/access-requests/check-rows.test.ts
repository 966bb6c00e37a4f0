import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTerm as termIn } from '#rights/index.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { checkRows } from './check-rows.ts';
import { type DraftRow, emptyRow, mostRows } from './draft.ts';
import { readPhones as phonesIn } from './read-phones.ts';
import { isRegistrationNumber } from './registration-number.ts';

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

const nothing = { lv: 'nav', en: 'none' };

function readPhones(text: string): string | undefined {
  const read = phonesIn(text, nothing);
  return 'phones' in read ? read.phones : undefined;
}

function readTerm(text: string) {
  const read = termIn(text);
  return 'wrong' in read ? undefined : read;
}

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

test('a term is read as people write it; one that begins later than the decision is told', () => {
  for (const term of [
    'līdz 31.12.2027.',
    'LĪDZ 31.12.2027',
    'Līdz 31.12.2027. (ieskaitot)',
    'no 01.01.2026. līdz 31.12.2027.',
  ]) {
    assert.equal(readTerm(term)?.until.toString(), '2027-12-31', term);
    assert.deepEqual(faults({ term }), [], term);
  }
  for (const term of [
    '01.01.2026. - 31.12.2027.',
    '01.01.2026.–31.12.2027.',
    'until 2027-12-31',
    'from 01.01.2026 to 31.12.2027',
  ]) {
    assert.equal(readTerm(term)?.until.toString(), '2027-12-31', term);
  }
  for (const term of ['uz nenoteiktu laiku', 'Beztermiņa', 'bez termiņa', 'no 01.01.2026. pastāvīgi']) {
    assert.equal(readTerm(term)?.until, 'permanent', term);
  }
  for (const term of [
    'līdz',
    'no līdz',
    'no 31.12.2027.',
    'līdz jūnijam',
    'līdz 31.02.2027.',
    'no 1.1. līdz 31.12.2027.',
    '-',
  ]) {
    assert.equal(readTerm(term), undefined, term);
  }
  assert.deepEqual(faults({ term: 'no 01.01.2027. līdz 31.12.2027.' }), ['term-1']);
  assert.deepEqual(faults({ term: 'no 01.01.2025. līdz 31.12.2025.' }), ['term-1']);
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
  assert.equal(readPhones('+371 +371'), undefined);
});

test('phones are read as spreadsheets leave them: without the plus, as powers of ten, two in a cell', () => {
  const one = '+371 20000001';
  for (const text of [
    '37120000001',
    '20000001',
    "'+37120000001",
    '0037120000001',
    '3.7120000001E+10',
    '3,7120000001E+10',
    '2.0000001E7',
    'tālr. 2000 0001',
    'Tel.: 20000001',
    '+371‑20000001',
    '２０００ ０００１',
    '+371 20 000 001',
    '371 20 000 001',
    '+371 (20) 000 001',
    '+371-20-000-001',
    '+371 200 00 001',
    '20 00 00 01',
    '20-000-001',
    '20000001 (darba)',
    'Tālruņa nr.: +371 20000001',
    'Darba tālrunis 20000001.',
    'mob. 20000001 (personīgais)',
    'тел. 20000001',
    'WhatsApp: 20000001',
  ]) {
    assert.equal(readPhones(text), one, text);
  }
  for (const text of [
    '20000001\n67000001',
    '20000001 67000001',
    '37120000001; 37167000001',
    '20000001 un 67000001',
    '20000001/67000001',
    'mob. 20000001, darba 67000001',
    '20000001 (mob.) 67000001 (birojs)',
  ]) {
    assert.equal(readPhones(text), '+371 20000001, +371 67000001', text);
  }
  // Of a rounded number the last digits are lost, and of a foreign one nobody knows the form.
  for (const text of [
    '3.712E+10',
    '3,71E+10',
    '4.7120000001E+10',
    '+370 20000001',
    '200000011',
    '20000001 6',
    '12345678',
    // Cut short, with the country's code.
    '+371 20 000',
    '+371 29 12 3',
    '371 20 000',
    '+371 20 000 +371 20 000',
    // Not whose number, but what is not one, or more than it.
    'fakss 67000001',
    '67000001 iekš. 12',
    '2000 (darba) 0001',
    'nav',
    // Days.
    '31.12.2027',
    '31.12.2027.',
    '30-11-2026',
    '2027-12-31',
    '20000001, 31.12.2027.',
  ]) {
    assert.equal(readPhones(text), undefined, text);
  }
});

test("a registration number's check digit must fit", () => {
  assert.ok(isRegistrationNumber('90001733697'));
  assert.ok(!isRegistrationNumber('90001733698'));
  assert.ok(!isRegistrationNumber('9000173369'));
});

test('a row says the sentence that its reader says, after its number', () => {
  const vita = { ...emptyRow, name: 'Vita Jaunzeme', position: 'vadītāja', place: 'Upmala' };
  const row = { ...vita, email: 'a@b.lv; c@d.lv', phone: '20000001, 1234', term: '31.02.2027.' };
  const places = { organisation: 'Upmala', centres: [] };
  const { problems } = checkRows({ kind: 'grant', rows: [row] }, places, mondayMorning);
  assert.deepEqual(
    problems.map(({ field, text }) => [field, text.en]),
    [
      ['email-1', 'Row 1: only one e-mail address can be entered here. Keep the one to be used.'],
      [
        'phone-1',
        'Row 1: “1234” is not a phone number of 8 digits. Correct it, or keep only the others; separate several by commas.',
      ],
      [
        'term-1',
        'Row 1: the calendar has no such date. Write the day first, then month and year, for example 01.03.2019.',
      ],
    ],
  );
});
