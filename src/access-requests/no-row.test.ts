import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annex, another, headings, person, read, understood } from '#test/support/writing/access-requests-tables.ts';
import { linesLeftOut, rowsOfTable } from './rows-of-table.ts';
import { understandTable } from './understand-table.ts';

test('titles hide no headings, whatever is in them', () => {
  const titles: (readonly string[])[] = [
    ['Pieteikums par piekļuves tiesību piešķiršanu', '', '01.03.2026.'],
    ['Iestāde', 'Upmalas novada pašvaldība'],
    ['Kontaktpersona:', 'Vilis Uzvārds', '', 'tālr. 67000001'],
    ['Tālrunis', '67000001'],
    ['E-pasts:', 'pasts@upmala.lv'],
    ['Sagatavots', '2026. gada 1. martā'],
  ];
  for (const line of headings) {
    for (const above of [...titles.map((title) => [title]), titles, [...titles, []]]) {
      const { columns, rows } = understood(...above, line, person, another);
      assert.deepEqual(columns, annex, `${above.join('|')} ${line.join()}`);
      assert.deepEqual(
        rows.map(({ name }) => name),
        ['Anna Bērziņa', 'Zane Kļava'],
        `${above.join('|')} ${line.join()}`,
      );
    }
  }
  const titled = [
    ['Iestāde:', 'Upmala'],
    ['Datums:', '01.03.2026.'],
  ];
  const two = understood(...titled, ['Vārds, uzvārds', 'Termiņš'], ['Anna Bērziņa', '31.12.2027.']);
  assert.deepEqual([two.columns, two.rows.map(({ name }) => name)], [['name', 'term'], ['Anna Bērziņa']]);
});

test('headings of two lines complete one another, and titles above them do not', () => {
  const { columns, rows } = understood(
    ['Iestāde', 'Upmala'],
    ['Nr.', 'Vārds, uzvārds', 'Saziņa', '', 'Amats', 'Darba vieta', 'Termiņš'],
    ['', '', 'E-pasts', 'Tālrunis', '', '', ''],
    ['1', '2', '3', '4', '5', '6', '7'],
    ['1.', ...person],
  );
  assert.deepEqual([columns, rows.length], [['number', ...annex], 1]);
  const above = understood(['Iestāde', 'Upmala'], ['', ...(headings[0] ?? [])], ['x', ...person], ['y', ...another]);
  assert.deepEqual(above.columns, ['unknown', ...annex]);
});

test('numbers of columns, sums, signatures and dates below are no people, and are told with their reason', () => {
  const [line = []] = headings;
  const below: readonly (readonly [string, readonly string[]])[] = [
    ['numbers', ['1', '2', '3', '4', '5', '6']],
    ['numbers', ['1.', '2.', '3.', '4.', '5.', '6.']],
    ['sum', ['Kopā:', '5', '', '', '', '']],
    ['sum', ['KOPĀ', '', '2', '', '', '3']],
    ['sum', ['', 'Darbinieku skaits:', '2']],
    ['sum', ['Kopā: 5']],
    ['signature', ['Iestādes vadītājs', '____________', '/V. Uzvārds/']],
    ['signature', ['Iestādes vadītājs ____ /V. Uzvārds/', '', '01.03.2026.']],
    ['signature', ['Sagatavoja:', 'Vilis Uzvārds', '67000001']],
    ['signature', ['Izpildītājs: Vilis Uzvārds, vilis@upmala.lv', '67000001']],
    ['signature', ['Datums:', '01.03.2026.']],
    ['signature', ['Upmalā', '', '', '2026. gada 1. martā']],
    ['signature', ['(paraksts)', '(paraksta atšifrējums)']],
    ['words', ['2026. gada 1. martā']],
  ];
  for (const [why, cells] of below) {
    const table = read(line, person, another, cells);
    const { begins, columns } = understandTable(table);
    const rows = rowsOfTable(table, { columns: columns.map(({ takenFor }) => takenFor), begins });
    assert.equal(rows.length, 2, cells.join());
    assert.deepEqual(linesLeftOut(table, begins).at(-1)?.why, why, cells.join());
  }
});

test('a row that looks a little like the end of a table is a row', () => {
  const [line = []] = headings;
  for (const cells of [
    ['Vilis Uzvārds', 'vilis@upmala.lv', '67000001', 'Iestādes vadītājs', 'Upmala', '31.12.2027.'],
    ['Summa Daina', 'daina@upmala.lv', '67000001', 'Datums', 'Kopā', '31.12.2027.'],
    ['Jānis', '+371 20000001'],
    ['Ilze Ozola', '31.12.2027.'],
  ]) {
    assert.equal(understood(line, person, cells).rows.length, 2, cells.join());
  }
});
