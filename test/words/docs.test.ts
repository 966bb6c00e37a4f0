import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const documents = globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md'], { cwd: root });

/** Links of a document that lead to no file of ours. */
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

test('a dead link is seen', () => {
  assert.deepEqual(deadLinks('docs/x.md', '[a](../STYLE.md) [b](nowhere.md) [c](https://example.org)'), ['nowhere.md']);
});
