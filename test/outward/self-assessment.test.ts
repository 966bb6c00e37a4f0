import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isThere, testsIn } from './named-tests.ts';
import { root } from './repository-files.ts';

const text = readFileSync(join(root, 'docs/self-assessment.md'), 'utf8');
const answers = ['yes', 'partly', 'no', 'not ours', 'does not apply'];

interface Row {
  readonly requirement: string;
  readonly answer: string;
  readonly why: string;
  readonly brokenBy: string;
}

function rowsOf(markdown: string): Row[] {
  return markdown
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(
      ([, requirement = '', answer = '']) => requirement && answers.includes(answer) && requirement !== 'requirement',
    )
    .map(([, requirement = '', answer = '', why = '', brokenBy = '']) => ({ requirement, answer, why, brokenBy }));
}

/** The claims of a row without proof. */
function hollow({ requirement, answer, why, brokenBy }: Row): string[] {
  if (answer !== 'yes') return why.length > 3 ? [] : [`${requirement}: "${answer}" without a word`];
  const named = testsIn(why);
  const missing = named
    .filter((each) => !isThere(each))
    .map(({ file, name }) => `${requirement}: ${file} has no test “${name}”`);
  const breaks = brokenBy.split('<br>').filter(Boolean);
  return [
    ...missing,
    ...(named.length === 0 ? [`${requirement}: "yes" without a test`] : []),
    ...(breaks.length < named.length ? [`${requirement}: a test that was not broken once`] : []),
  ];
}

const rows = rowsOf(text);

test('every "yes" names existing tests, and how each was broken once', () => {
  assert.deepEqual(rows.flatMap(hollow), []);
});

test('no requirement is left out, and the sums match the rows', () => {
  const osps = rows.filter(({ requirement }) => requirement.startsWith('OSPS-'));
  const standard = rows.filter((row) => !osps.includes(row));
  assert.deepEqual([standard.length, osps.length], [97, 43]);
  for (const [name, of] of Object.entries({ 'Standard for Public Code': standard, 'OSPS Baseline': osps })) {
    const [, told = ''] = new RegExp(`^\\| ${name} +\\|(.*)\\|$`, 'm').exec(text) ?? [];
    const counted = answers.map((answer) => of.filter((row) => row.answer === answer).length);
    assert.deepEqual(told.split('|').map(Number), counted, name);
  }
});

test('a "yes" without proof is reported', () => {
  const file = 'test/outward/self-assessment.test.ts';
  const claim = (why: string, brokenBy: string) => hollow({ requirement: 'R', answer: 'yes', why, brokenBy });
  assert.deepEqual(claim('LICENCE exists', 'x'), ['R: "yes" without a test']);
  assert.deepEqual(claim(`\`${file}\` “a test that nobody wrote”`, 'x'), [
    `R: ${file} has no test “a test that nobody wrote”`,
  ]);
  assert.deepEqual(claim(`\`${file}\` “no requirement is left out, and the sums match the rows”`, ''), [
    'R: a test that was not broken once',
  ]);
});
