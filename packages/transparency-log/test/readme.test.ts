import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as offered from '../src/index.ts';
import { proven, refused } from './example.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');

test('the README’s program is the one that is tried here', () => {
  const [, program = ''] = /```ts\n([\s\S]+?)```/.exec(read('../README.md')) ?? [];
  const example = read('example.ts').replaceAll('export const', 'const').replace('../src/index.ts', 'transparency-log');
  assert.equal(program, example);
});

test('the README’s program proves what the README says', () => {
  assert.ok(typeof proven !== 'string');
  assert.deepEqual([proven.index, proven.checkpoint.size, proven.cosignatures.length], [1, 3, 1]);
  assert.equal(refused, 'not-in-the-tree');
});

test('the README speaks of everything that the package offers', () => {
  const readme = read('../README.md');
  for (const name of Object.keys(offered)) assert.ok(readme.includes(`\`${name}`), name);
});
