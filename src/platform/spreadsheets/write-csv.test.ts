import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCsv } from './read-csv.ts';
import { csvLine } from './write-csv.ts';

const root = join(import.meta.dirname, '../../..');

test('a cell that begins like a formula is written as text, a phone number as it is, and both are read again as they were', () => {
  for (const text of [
    '=1+1',
    '+A1',
    '+1+1',
    '+371 20000001 x',
    '+371 20000001, =1+1',
    '+371 20000001\n=1+1',
    ' +371 20000001',
    '+',
    '+ 1',
    '-1+1',
    '-5',
    '@SUM(A1)',
    ' =1+1',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A',
    '=HYPERLINK("x;y")',
  ]) {
    const [line = ''] = csvLine([text]).split(/(?<=.)\r\n$/s);
    assert.match(line, /^"?'/, JSON.stringify(text));
  }
  for (const text of ['=1+1', '+371 20000001', '-5', '@x', 'a=b', "O'Brien", 'a;"b"', 'a\nb']) {
    assert.deepEqual(readCsv(csvLine([text, 'x']), { lines: 9, columns: 9 })[0]?.cells, [text, 'x']);
  }
  for (const phone of ['+371 67000001', '+37167000001', '+371 20000001, +371 67000001']) {
    assert.equal(csvLine([phone]), `${phone}\r\n`);
  }
  assert.equal(csvLine([-5, null, undefined, '']), '-5;;;\r\n');
});

test('whoever writes a table writes it by this: no other source makes lines or cells of CSV, or says that it sends any', () => {
  const sources = globSync('{src,packages/demo,packages/signatures/src}/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !/\.test\.tsx?$|^src\/platform\/spreadsheets\//.test(file))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
  assert.ok(sources.length > 500);
  const others = sources.filter(({ text }) => writesTables(text)).map(({ file }) => file);
  assert.deepEqual(others, [], 'write it by csvReply() or csvLine() of #platform/spreadsheets');
});

/** By its content type, or by how cells are joined. */
function writesTables(text: string): boolean {
  const withoutChoosers = text.replace(/accept="[^"]*"/g, '');
  return (
    /text\/(?:csv|tab-separated-values)|spreadsheetml\.sheet|writeXlsx/.test(withoutChoosers) ||
    /\.join\((['"`])(?:;|\\t)\1\)/.test(text)
  );
}

test('the look for other writers finds one', () => {
  for (const text of ["cells.join(';')", "c.header('Content-Type', 'text/csv')", "cells.join('\\t')"]) {
    assert.ok(writesTables(text), text);
  }
  assert.ok(!writesTables('<input accept=".csv,text/csv">'));
});
