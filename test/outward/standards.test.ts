import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { noClone, repositoryFiles, root } from './repository-files.ts';

const text = readFileSync(join(root, 'docs/standards.md'), 'utf8');
const rows = text.split('\n').filter((line) => line.startsWith('| ['));

/** Names of files and tests in a text that match no file, or more than one. */
function strayNames(of: string, files: readonly string[]): string[] {
  const named = [...of.matchAll(/`([\w./-]+\.(?:tsx?|sql|md|yml))`/g)].map(([, name = '']) => name);
  return named.filter((name) => files.filter((file) => `/${file}`.endsWith(`/${name}`)).length !== 1);
}

test('every standard has its link and says how it is met', () => {
  assert.ok(rows.length > 40);
  for (const row of rows) assert.match(row, /^\| \[[^\]]+\]\((https:\/\/|law\/)[^)]+\) +\| \S.*\S +\|$/);
});

test('a standard whose text is sold is marked as such', () => {
  const sold = rows.filter((row) => row.includes('https://www.iso.org/'));
  assert.notEqual(sold.length, 0);
  for (const row of sold) assert.match(row, /Not open: the text is sold/);
});

test('every standard that the code cites is listed', { skip: noClone }, () => {
  const cited = repositoryFiles()
    .filter((path) => /^(src|packages)\/.*\.(tsx?|sql|md)$/.test(path))
    .flatMap((path) => [
      ...readFileSync(join(root, path), 'utf8').matchAll(/\b(RFC \d{4}|(?:EN|TS) \d{3} \d{3}|WCAG|ISO \d+)/g),
    ])
    .map(([standard]) => standard);
  assert.deepEqual(
    [...new Set(cited)].filter((standard) => !text.includes(standard)),
    [],
  );
});

test('every file and test named as the proof of a standard exists, once', { skip: noClone }, () => {
  assert.deepEqual(strayNames(text, repositoryFiles()), []);
});

test('a missing file, and an ambiguous one, is reported', () => {
  const files = ['src/a/one.ts', 'src/b/one.ts', 'src/b/two.ts'];
  assert.deepEqual(strayNames('`one.ts` `two.ts` `b/one.ts` `three.ts`', files), ['one.ts', 'three.ts']);
});
