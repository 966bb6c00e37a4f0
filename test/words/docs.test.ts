import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const documents = globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md'], { cwd: root });

/** Links of a document to files that do not exist. */
function deadLinks(path: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(path), target)));
}

for (const path of documents) {
  test(`links in ${path} lead somewhere`, () => {
    assert.deepEqual(deadLinks(path, readFileSync(join(root, path), 'utf8')), []);
  });
}

test('a dead link is reported', () => {
  assert.deepEqual(deadLinks('docs/x.md', '[a](../STYLE.md) [b](nowhere.md) [c](https://example.org)'), ['nowhere.md']);
});

/**
 * Files and folders named in backquotes in a document that do not exist. Patterns such as `test/machine/release-*.sql`
 * are allowed.
 */
function namesOfNothing(text: string): string[] {
  const named = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, quoted = '']) =>
    [...quoted.matchAll(/(?<![\w./-])(?:src|test|docs|bin|bench|deploy|packages)\/[\w./*-]+/g)].map(([path]) => path),
  );
  return named.map((path) => path.replace(/\.+$/, '')).filter((path) => globSync(path, { cwd: root }).length === 0);
}

for (const path of documents.filter((each) => !each.startsWith('packages/'))) {
  test(`files named in ${path} exist`, () => {
    assert.deepEqual(namesOfNothing(readFileSync(join(root, path), 'utf8')), []);
  });
}

test('a missing file is reported', () => {
  const text = '`src/main.ts`, `npm test -- test/words`, `test/words/*.test.ts`, `src/applications/index.ts`';
  assert.deepEqual(namesOfNothing(text), ['src/applications/index.ts']);
});
