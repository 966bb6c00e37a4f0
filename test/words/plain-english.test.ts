import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { quaintPhrases } from './plain-english.ts';

const root = join(import.meta.dirname, '../..');
const own = /plain-english|words\.lv\.ts$|node_modules|\/dist\/|test\/machine\/release-.*\.sql$/;
const files = globSync(['*.md', '{src,packages,test,docs,bench,bin}/**/*.{ts,tsx,md,sql,js}'], { cwd: root });

test('comments, messages, tests and documents are in plain English', () => {
  assert.ok(files.length > 1000, `only ${files.length} files were read`);
  const found = files.filter((path) => !own.test(path));
  assert.deepEqual(
    found.flatMap((path) => quaintPhrases(path, readFileSync(join(root, path), 'utf8'))),
    [],
  );
});

test('a phrase is seen, also where a comment breaks its line', () => {
  assert.match(quaintPhrases('a.ts', '/**\n * Made once, and handed down\n * by hand.\n */').join(), /as an argument/);
  assert.match(quaintPhrases('a.sql', '-- The settings\n-- as they stood that day.').join(), /in their state/);
  assert.match(quaintPhrases('b.ts', "'Sign in Once more'").join(), /b\.ts says "once more": write again/);
  assert.deepEqual(quaintPhrases('c.ts', '// Passed on as an argument.'), []);
});
