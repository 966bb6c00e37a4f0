import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { meanings } from '../../src/report/finding-codes.ts';

/** What no file can bring about by itself. */
const elsewhere = new Set(['limit-exceeded', 'engine-failed']);

test('for each finding that keeps a file from being accepted the workshop has made one', () => {
  const folder = new URL('.', import.meta.url);
  const workshop = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const weighty = Object.entries(meanings).filter(([, meaning]) => meaning !== 'warning');
  const missing = weighty
    .map(([code]) => code)
    .filter((code) => !workshop.includes(`'${code}'`) && !elsewhere.has(code));
  assert.deepEqual(missing, []);
});
