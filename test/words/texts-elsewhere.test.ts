import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { neverInLatvian } from './allowed.ts';
import { otherWords } from './faults.ts';

const root = join(import.meta.dirname, '../..');
const others = /words\.lv\.ts$|\.test\.tsx?$|node_modules|\/dist\//;
const files = globSync(['{src,packages,deploy,test/gallery}/**/*.{ts,tsx,typ,html}'], { cwd: root });

/** Lines with letters that only Latvian has here: comments too, for they quote the pages. */
function faultsIn(path: string, text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /[āčēģīķļņšūž]/i.test(line))
    .flatMap((line) => otherWords(line, neverInLatvian))
    .map((fault) => `${path} ${fault}`);
}

test('Latvian that stands beside the words of the rooms uses the same words', () => {
  assert.ok(files.length > 500, `only ${files.length} files were read`);
  const found = files.filter((path) => !others.test(path));
  assert.deepEqual(
    found.flatMap((path) => faultsIn(path, readFileSync(join(root, path), 'utf8'))),
    [],
  );
});

test('another word is seen in a template and in a page, and only in Latvian', () => {
  assert.match(faultsIn('a.typ', '[Ievadiet vārdu]').join(), /a\.typ says "Ievadiet".*write ierakstiet/);
  assert.match(faultsIn('a.html', '<p>Šajā pārlūkprogrammā</p>').join(), /write pārlūks/);
  assert.deepEqual(faultsIn('a.ts', '// “Copy 1” — as it is\n'), []);
});
