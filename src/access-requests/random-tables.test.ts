import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsv } from '#platform/spreadsheets/read-csv.ts';
import type { Draw } from '#signatures/test/fuzz/draw.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { asTyped } from '#test/support/writing/as-typed.ts';
import { columns as asked, type Column, tableBounds } from './draft.ts';
import { linesLeftOut, rowsOfTable } from './rows-of-table.ts';
import { understandTable } from './understand-table.ts';

// Tables as offices keep them: of each every person is found, in their columns, and nobody else; what is left out is told.

const headings: Readonly<Record<Column | 'number' | 'others' | 'notes', readonly string[]>> = {
  name: ['Vārds, uzvārds', 'VĀRDS UN UZVĀRDS', 'Darbinieks', 'Amatpersonas vārds', 'Vārds Uzvārds', 'Name'],
  email: ['E-pasts', 'e-pasta adrese:', 'Darba e-pasts', 'E-mail'],
  phone: ['Tālrunis', 'Darba tālrunis', 'Tālr. nr.', 'Phone'],
  position: ['Amats', 'Ieņemamais amats', 'Loma', 'Pienākumi', 'Position'],
  place: ['Vieta', 'Iestāde', 'VPVKAC nosaukums', 'Darba vieta', 'Centre or institution'],
  term: ['Termiņš', 'Derīgs līdz', 'Tiesību beigu datums', 'Valid until'],
  number: ['Nr.p.k.', 'Nr.', ''],
  others: ['Vadītāja e-pasts', 'Iestādes kods', 'Iestādes tālrunis'],
  notes: ['Piezīmes'],
};
const titles = [
  ['Pieteikums par piekļuves tiesību piešķiršanu'],
  ['Iestāde', 'Upmalas novada pašvaldība'],
  ['Datums:', '01.03.2026.'],
  ['Kontaktpersona:', 'Vilis Uzvārds', 'tālr. 67000001'],
  ['E-pasts:', 'pasts@upmala.lv'],
  ['2. pielikums', '', '2026. gada 1. marts'],
];
const endings = [
  ['Kopā:', '3'],
  ['Kopā: 3'],
  ['Iestādes vadītājs', '__________', '/V. Uzvārds/'],
  ['Sagatavoja:', 'Vilis Uzvārds', '67000001'],
  ['Datums:', '01.03.2026.'],
  ['2026. gada 1. martā'],
  ['(paraksts)'],
];
const given = ['Anna', 'Zane', 'Jānis', 'Ilze', 'Pēteris', 'Līga'];
const surnames = ['Bērziņa', 'Kļava', 'Ozols-Liepa', 'O’Brien', 'Kalniņš', 'Datums', 'Summa'];
const positions = ['vecākā speciāliste', 'Iestādes vadītājs', 'Administratore', 'amats', 'Konsultante'];
const places = ['Upmalas novada Upmalas VPVKAC', 'Upmalas novada pašvaldība', 'Vieta', 'Kalnāju pagasta pārvalde'];
const terms = ['31.12.2027.', 'līdz 31.12.2027.', 'pastāvīgi', '2027. gada 31. decembris'];
const phones = ['20000001', '+371 67000001', '37120000001', 'tālr. 20000001'];

type Row = Readonly<Record<Column, string>>;

function somebody(draw: Draw, at: number): Row {
  return {
    name: `${draw.of(given)} ${draw.of(surnames)}`,
    email: `a${at}@pagasts.lv`,
    phone: draw.of(phones),
    position: draw.of(positions),
    place: draw.of(places),
    term: draw.of(terms),
  };
}

function shuffled<Value>(draw: Draw, values: readonly Value[]): Value[] {
  return values
    .map((value) => ({ value, at: draw.below(1_000_000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

function some<Value>(draw: Draw, values: readonly Value[], most: number): Value[] {
  return shuffled(draw, values).slice(0, draw.below(most + 1));
}

test('of a table every person is found in their columns, and nobody else; what is left out is told (Annex 2)', (t) => {
  const draw = seeded(t);
  const many = Math.ceil(trials(2_000) / 10);
  for (let round = 0; round < many; round += 1) {
    const people = Array.from({ length: 1 + draw.below(4) }, (_, at) => somebody(draw, at));
    const own = shuffled(draw, [...asked, ...some(draw, ['others', 'notes'] as const, 2)]);
    const order = draw.below(2) === 0 ? own : (['number', ...own] as const);
    const cellOf = (row: Row, column: (typeof order)[number], at: number) =>
      column === 'number' ? `${at + 1}.` : column === 'others' ? '90001733697' : column === 'notes' ? '' : row[column];
    const rows = people.map((row, at) => order.map((column) => cellOf(row, column, at)));
    const lines = [
      ...some(draw, titles, 3),
      order.map((column) => draw.of(headings[column])),
      ...(draw.below(3) === 0 ? [order.map((_, at) => String(at + 1))] : []),
      ...rows,
      ...some(draw, endings, 3),
    ];
    const separator = draw.of([';', '\t', ',', '|']);
    const text = lines.map((cells) => cells.map((cell) => `"${asTyped(draw, cell)}"`).join(separator)).join('\r\n');
    const table = readCsv(text, tableBounds);
    const { columns, begins } = understandTable(table);
    const found = rowsOfTable(table, { columns: columns.map(({ takenFor }) => takenFor), begins });
    const told = (row: Row) => asked.map((column) => row[column].normalize('NFC')).join(' | ');
    assert.deepEqual(found.map(told), people.map(told), text);
    assert.equal(found.length + linesLeftOut(table, begins).length, table.length, text);
  }
});
