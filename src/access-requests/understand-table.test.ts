import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mondayMorning } from '#test/support/cast/people.ts';
import { annex, another, headings, person, read, understood } from '#test/support/writing/access-requests-tables.ts';
import { checkRows } from './check-rows.ts';
import { linesLeftOut, rowsOfTable } from './rows-of-table.ts';
import { understandTable } from './understand-table.ts';

test('columns are known by their headings, however an office calls them', () => {
  for (const line of headings) {
    const { columns, rows, begins } = understood(line, person, another);
    assert.deepEqual(columns, annex, line.join());
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['Anna Bērziņa', 'Zane Kļava'],
    );
    assert.ok(begins > 1);
  }
});

test('columns stand in any order', () => {
  for (const line of headings) {
    for (let turn = 1; turn < annex.length; turn += 1) {
      const turned = (cells: readonly string[]) => [...cells.slice(turn), ...cells.slice(0, turn)];
      const { columns, rows } = understood(turned(line), turned(person), turned(another));
      assert.deepEqual(columns, turned(annex), line.join());
      assert.deepEqual([rows[0]?.name, rows[1]?.email], ['Anna Bērziņa', 'zane@pagasts.lv']);
    }
  }
});

test('what a heading says goes before what another column looks like', () => {
  const before = understandTable([
    { line: 1, cells: ['Pieprasījuma datums', 'Sākuma datums', 'Vārds, uzvārds', 'Tālrunis', 'Beigu datums'] },
    { line: 2, cells: ['30.11.2026', '01.01.2027', 'Vita Jaunzeme', '20000001', '31.12.2028'] },
  ]);
  const taken = before.columns.map(({ takenFor }) => takenFor);
  assert.deepEqual(taken, [undefined, undefined, 'name', 'phone', 'term']);
});

test('the day from which a right holds is not its last one', () => {
  const pairs = [
    ['Termiņš no', 'Termiņš līdz'],
    ['Spēkā no', 'Spēkā līdz'],
    ['Derīgs no', 'Derīgs līdz'],
    ['Termiņa sākums', 'Termiņa beigas'],
    ['Sākuma datums', 'Beigu datums'],
    ['Valid from', 'Valid to'],
    ['Start date', 'End date'],
  ] as const;
  for (const [from, until] of pairs) {
    const { columns } = understandTable([
      { line: 1, cells: ['Vārds, uzvārds', from, until, 'E-pasts'] },
      { line: 2, cells: ['Vita Jaunzeme', '01.12.2026', '31.12.2027', 'vita@paraugs.example'] },
    ]);
    assert.deepEqual(
      columns.map(({ takenFor, leftOut }) => takenFor ?? leftOut),
      ['name', 'beginning', 'term', 'email'],
      `${from}, ${until}`,
    );
  }
});

test('a table without headings is read by what its cells hold, and as Annex 2 stands', () => {
  assert.deepEqual(understood(person, another).columns, annex);
  assert.deepEqual(understood(['1.', ...person], ['2.', ...another]).columns, ['number', ...annex]);
  const [name = '', email = '', phone = '', ...rest] = person;
  const [otherName = '', otherEmail = '', otherPhone = '', ...others] = another;
  const turned = understood([phone, name, email, ...rest], [otherPhone, otherName, otherEmail, ...others]);
  assert.deepEqual(turned.columns.slice(0, 3), ['phone', 'name', 'email']);
});

test('numbers of rows, personal codes, empty columns and unknown ones are left out, each with its reason', () => {
  for (const number of ['Nr.p.k.', 'Nr. p. k.', 'N.p.k.', 'Nr.', '#', 'Npk', 'No.', '']) {
    const line = [number, ...(headings[0] ?? []), 'Personas kods', 'Piezīmes', 'Tukša', 'E-pasts 2'];
    const { columns } = understood(
      line,
      ['1.', ...person, '000123-00001', 'labi', '', 'a@b.lv'],
      ['2.', ...another, '000123-00002', 'ļoti labi', '', 'c@d.lv'],
    );
    assert.deepEqual(columns, ['number', ...annex, 'personal-code', 'unknown', 'empty', 'twice'], number);
  }
});

test('given name and surname in columns of their own make one name', () => {
  const line = ['Vārds', 'Uzvārds', 'E-pasts', 'Tālrunis', 'Amats', 'Vieta', 'Termiņš'];
  const { columns, rows } = understood(line, ['Anna', 'Bērziņa', ...person.slice(1)]);
  assert.deepEqual(columns.slice(0, 2), ['givenName', 'surname']);
  assert.equal(rows[0]?.name, 'Anna Bērziņa');
});

test('titles above, headings repeated, and sums below are no people; all else is', () => {
  const [line = []] = headings;
  const table = read(
    ['Pieteikums par piekļuvi'],
    ['Upmalas novada pašvaldība', '', '2026'],
    line,
    person,
    line,
    another,
    ['Kopā: 2'],
  );
  const { begins, columns } = understandTable(table);
  assert.equal(begins, 4);
  const rows = rowsOfTable(table, { columns: columns.map(({ takenFor }) => takenFor), begins });
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['Anna Bērziņa', 'Zane Kļava'],
  );
  assert.deepEqual(
    linesLeftOut(table, begins).map(({ line: at, why }) => `${at} ${why}`),
    ['1 above', '2 above', '3 above', '5 headings', '7 sum'],
  );
});

test('a heading never becomes a person, in whatever words', () => {
  const strange = ['Kas', 'Kur raksta', 'Kur zvana', 'Ko dara', 'Kur sēž', 'Cik ilgi'];
  for (const line of [
    ...headings,
    strange,
    strange.map((word) => word.toUpperCase()),
    ['Darbinieki', '', '', '', '', ''],
  ]) {
    const { rows } = understood(line, person, another);
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['Anna Bērziņa', 'Zane Kļava'],
      line.join(),
    );
  }
});

test('a person whose row has words of headings, or few words at all, is no heading', () => {
  const [line = []] = headings;
  const rows = [
    ['Anna Bērziņa', 'anna@pagasts.lv', '20000001', 'Amats', 'Vieta', '31.12.2027'],
    ['Zane Kļava', '', '', 'Administratore', 'Upmalas centrs', ''],
    ['Ilze Ozola', 'nepareizi', 'nav', 'E-pasta administratore', 'Iestāde', 'termiņš'],
    ['Jānis', 'janis@pagasts.lv', '', '', '', ''],
  ];
  assert.deepEqual(
    understood(line, ...rows).rows.map(({ name }) => name),
    ['Anna Bērziņa', 'Zane Kļava', 'Ilze Ozola', 'Jānis'],
  );
});

test('two phones in a cell, and a name in two lines, are one row that holds', () => {
  const [line = []] = headings;
  const { rows } = understood(line, [
    'Anna\nBērziņa',
    'anna@pagasts.lv',
    '37120000001\n67000001',
    'Amats',
    'Upmala',
    'līdz 31.12.2027.',
  ]);
  const places = { organisation: 'Upmala', centres: [] };
  const checked = checkRows({ kind: 'grant', rows }, places, mondayMorning);
  assert.deepEqual(checked.problems, []);
  const [row] = checked.rows;
  assert.deepEqual(
    [row?.name, row?.phone, row?.lastDay?.toString()],
    ['Anna Bērziņa', '+371 20000001, +371 67000001', '2027-12-31'],
  );
});

test('headings that are not of the employee are left out, and others may stand for a position', () => {
  const valueUnder = (heading: string) =>
    /past/.test(heading)
      ? 'a@b.lv'
      : /tālr/i.test(heading)
        ? '20000001'
        : /dat/.test(heading)
          ? '31.12.2027.'
          : 'Vita Jaunzeme';
  const columnsOf = (...line: string[]) =>
    understandTable([
      { line: 1, cells: line },
      { line: 2, cells: line.map(valueUnder) },
    ]).columns.map(({ heading, takenFor, leftOut }) => [heading, takenFor ?? leftOut] as const);
  const expected = [
    ['Vadītāja e-pasts', 'others'],
    ['Amatpersonas vārds', 'name'],
    ['Loma', 'twice'],
    ['Amats', 'position'],
    ['Iestādes kods', 'others'],
    ['Iestāde', 'place'],
    ['Darba tālrunis', 'phone'],
    ['E-pasts', 'email'],
  ] as const;
  assert.deepEqual(columnsOf(...expected.map(([heading]) => heading)), expected);
  for (const position of ['Loma', 'Pienākumi', 'Darba pienākumi', 'Role']) {
    const columns = columnsOf('Vārds Uzvārds', position, 'Iestādes nosaukums', 'Iestādes e-pasts', 'Dzimšanas datums');
    const meant = columns.map(([, meaning]) => meaning);
    assert.deepEqual(meant, ['name', 'position', 'place', 'others', 'other-day'], position);
  }
});

test('a bare number in a column of terms is the day that the spreadsheet meant, and is shown as that', () => {
  const [line = []] = headings;
  const table = read(line, [...person.slice(0, 5), '46752'], [...another.slice(0, 5), '46752.00']);
  const { columns, begins } = understandTable(table);
  assert.deepEqual(columns.at(-1)?.values, ['31.12.2027.', '31.12.2027.']);
  const rows = rowsOfTable(table, { columns: columns.map(({ takenFor }) => takenFor), begins });
  assert.deepEqual(
    rows.map(({ term }) => term),
    ['31.12.2027.', '31.12.2027.'],
  );
});
