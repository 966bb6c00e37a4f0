import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { composed, decomposed } from './compose.ts';

test('letters are composed and decomposed as Unicode says, with as many marks as any language has', () => {
  for (const text of ['Ādažu novada Ķegums', 'a\u0304', 'Việt Nam', '각', 'שָׁלוֹם', '', '👩‍👩‍👧‍👦', '\u0300']) {
    assert.equal(composed(text), text.normalize('NFC'));
    assert.equal(decomposed(text), text.normalize('NFD'));
  }
  const marks = 'a\u0316\u0301'.padEnd(31, '\u0316\u0301');
  assert.equal(composed(marks), marks.normalize('NFC'));
});

test('a letter under forty thousand marks keeps thirty: putting all in order takes seconds', () => {
  const zalgo = `a${'\u0316\u0301'.repeat(20_000)}b`;
  assert.ok(composed(zalgo).length <= 32);
  assert.ok(decomposed(zalgo).length <= 32);
  assert.match(composed(zalgo), /b$/);
});

test('nothing else in the site composes text', () => {
  const src = join(import.meta.dirname, '../..');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?<!\.test)\.tsx?$/.test(path),
  );
  const composing = files.filter((path) => readFileSync(join(src, path), 'utf8').includes(".normalize('NF"));
  assert.deepEqual(composing, ['platform/languages/compose.ts']);
});
