import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findings, margins, proven, refused } from './example.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');

test('the README’s program is the one that is tried here', () => {
  const [, program = ''] = /```js\n([\s\S]+?)```/.exec(read('../README.md')) ?? [];
  const example = read('example.ts').replaceAll('export const', 'const').replace('../src/index.ts', 'small-cells');
  assert.equal(program, example);
});

test('the README’s program publishes what the README says', () => {
  const rows = [...read('../README.md').matchAll(/^\| (?:Rauna|Ape|Engure|Roja) +\|(.+)\|$/gm)].map(([, row = '']) =>
    row.split('|').map((cell) => cell.trim()),
  );
  const cells = margins.find(({ margin }) => margin.join() === 'centre,service')?.cells ?? [];
  const told = rows.map((_, centre) =>
    [0, 1, 2].map((service) => `${cells.find(({ at }) => at.join() === `${centre},${service}`)?.count ?? 'hidden'}`),
  );
  assert.deepEqual(told, rows);
  const others = margins.filter(({ margin }) => margin.join() !== 'centre,service').flatMap((margin) => margin.cells);
  assert.ok(others.every(({ count }) => count !== undefined));
  assert.deepEqual([refused, findings, proven], [[], [], 4]);
});
