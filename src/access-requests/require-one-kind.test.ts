import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '#platform/input/refusal.ts';
import { readCsv } from '#platform/spreadsheets/read-csv.ts';
import { type Draft, tableBounds } from './draft.ts';
import { requireOneKind } from './require-one-kind.ts';
import { understandTable } from './understand-table.ts';

const heading = 'Vārds, uzvārds;E-pasts;Tālrunis;Amats;Vieta;Termiņš';
const row = (name: string) => `${name};x@paraugs.example;20000001;eksperte;Birzgale;pastāvīgi`;

function faultOf(kind: Draft['kind'], ...lines: readonly string[]): Problem | undefined {
  const table = readCsv(lines.join('\n'), tableBounds);
  const { columns, begins } = understandTable(table);
  try {
    requireOneKind(table, { columns: columns.map(({ takenFor }) => takenFor), begins }, kind);
    return undefined;
  } catch (error) {
    return (error as { problems: readonly Problem[] }).problems[0];
  }
}

test('a line between the rows that says the contrary is told, and nobody is given what they should lose', () => {
  const mixed = [heading, row('Anna Bērziņa'), 'Anulēt:', row('Uldis Ozols')];
  assert.match(faultOf('grant', ...mixed)?.text.lv ?? '', /3\. rindā ir rakstīts „Anulēt:”/);
  assert.equal(faultOf('revoke', ...mixed), undefined);
  assert.match(
    faultOf('', heading, 'Piešķirt:', row('Anna Bērziņa'), 'Tiesību anulēšana', row('Uldis Ozols'))?.text.en ?? '',
    /line 4/,
  );
});

test('so is a column that says it of each', () => {
  const acts = (...said: readonly string[]) => [
    `${heading};Darbība`,
    ...said.map((one, at) => `${row(`Anna ${'ABC'[at]}ērziņa`)};${one}`),
  ];
  assert.match(faultOf('grant', ...acts('piešķirt', 'anulēt'))?.text.lv ?? '', /3\. rindā ir rakstīts „anulēt”/);
  assert.match(faultOf('', ...acts('grant', 'revoke'))?.text.lv ?? '', /„revoke”/);
  assert.equal(faultOf('revoke', ...acts('anulēt', 'anulēt')), undefined);
  assert.equal(faultOf('', ...acts('anulēt', 'anulēt')), undefined);
  assert.equal(faultOf('grant', ...acts('piešķirt', 'piešķirt')), undefined);
});

test('what stands above the rows, and in cells that are taken, says nothing of it', () => {
  const title = 'Pieteikums tiesību piešķiršanai vai anulēšanai';
  assert.equal(faultOf('grant', title, heading, row('Anna Bērziņa')), undefined);
  const grantina = 'Grantiņa Anna;x@paraugs.example;20000001;Anulēšanas speciāliste;Birzgale;pastāvīgi';
  assert.equal(faultOf('revoke', heading, grantina), undefined);
});
