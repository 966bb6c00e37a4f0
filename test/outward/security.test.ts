import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isThere, testsIn } from './named-tests.ts';
import { root } from './repository-files.ts';

const text = readFileSync(join(root, 'docs/security.md'), 'utf8');
const answers = ['met', 'partly', 'not met', 'operator', 'not applicable'];

interface Row {
  readonly number: string;
  readonly answer: string;
  readonly why: string;
}

const rows = text
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number = '']) => /^\d+\.\d+\.\d+$/.test(number))
  .map(([, number = '', , answer = '', why = '']): Row => ({ number, answer, why }));

/** What a row claims without showing it. */
function hollow({ number, answer, why }: Row): string[] {
  if (!answers.includes(answer)) return [`${number}: “${answer}” is no answer`];
  if (answer !== 'met') return why.length > 3 ? [] : [`${number}: "${answer}" without a word`];
  const named = testsIn(why);
  if (named.length === 0) return [`${number}: "met" without a test`];
  return named.filter((each) => !isThere(each)).map(({ file, name }) => `${number}: ${file} has no test “${name}”`);
}

test('every requirement that is met names a test that exists, and every other says what is missing', () => {
  assert.deepEqual(rows.flatMap(hollow), []);
});

test('the 253 requirements of levels 1 and 2 are all there, once, and the sums are right', () => {
  assert.equal(new Set(rows.map(({ number }) => number)).size, 253);
  assert.equal(rows.length, 253);
  const counted = answers.map((answer) => rows.filter((row) => row.answer === answer).length);
  const [, sums = ''] = /^\| met .*\n.*\n\|(.*)\|$/m.exec(text) ?? [];
  assert.deepEqual(sums.split('|').map(Number), [...counted, rows.length]);
});

test('a claim without proof is reported', () => {
  assert.deepEqual(hollow({ number: '1.1.1', answer: 'met', why: 'of course' }), ['1.1.1: "met" without a test']);
  assert.deepEqual(hollow({ number: '1.1.1', answer: 'met', why: '`test/run.ts` “nobody wrote it”' }), [
    '1.1.1: test/run.ts has no test “nobody wrote it”',
  ]);
  assert.deepEqual(hollow({ number: '1.1.1', answer: 'yes', why: 'x' }), ['1.1.1: “yes” is no answer']);
});
