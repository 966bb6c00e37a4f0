import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { noClone, repositoryFiles, root } from './repository-files.ts';

/** Published examples: the check digit cannot be tested without some. */
const published = new Set(['161175-19997', '311299-18886', '290156-11605']);
const weights = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The last digit of an old code, computed from the ten before it. */
function checkDigit(digits: string): number {
  return (1101 - weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0)) % 11;
}

/**
 * Whether a living person could have this code: an old one with a real date and the right check digit, or a new one
 * that is not an edge value.
 */
function couldBeSomebody(code: string): boolean {
  if (published.has(code) || code.startsWith('00')) return false;
  if (/^3[2-9]/.test(code)) return !/^(32(0000|999\d|9876)|399999)/.test(code);
  const digits = code.replace('-', '');
  return checkDigit(digits) === Number(digits.at(-1));
}

function codesIn(text: string): string[] {
  return text.match(/(?<![\d-])\d{6}-\d{5}(?![\d-])/g) ?? [];
}

test('every personal code in the repository is nobody’s, or a published example', { skip: noClone }, () => {
  const found = repositoryFiles()
    .filter((path) => path !== 'package-lock.json' && !path.endsWith('.png'))
    .flatMap((path) => {
      const codes = codesIn(readFileSync(join(root, path), 'utf8'));
      return codes.filter(couldBeSomebody).map((code) => `${path}: ${code}`);
    });
  assert.deepEqual(found, []);
});

test('a code that somebody could have is reported', () => {
  const born = `0102901010${checkDigit('0102901010')}`;
  const old = `${born.slice(0, 6)}-${born.slice(6)}`;
  const young = ['33', '4455-66778'].join('');
  assert.deepEqual(codesIn(`Anna, ${old}, ${young} and 000123-00001`).filter(couldBeSomebody), [old, young]);
});
