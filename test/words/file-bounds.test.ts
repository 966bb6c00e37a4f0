import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { filesIn, sizeInWords } from '#platform/input/file.ts';
import { readInput } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { languages } from '#platform/languages/languages.ts';
import { acts } from '#site/gathered.ts';
import { largestBody, largestWith } from '#site/largest-body.ts';
import { readPairs } from './pair.ts';

const pairs = await readPairs(join(import.meta.dirname, '../..'));

/** What stands at each field that takes a file: where its words are. */
const hints: Readonly<Record<string, readonly [folder: string, ...path: string[]]>> = {
  scan: ['src/archive', 'scanHint'],
  signed: ['src/access-requests', 'request', 'uploadHint'],
  csv_file: ['src/access-requests', 'draft', 'csvFileHint'],
};

function hintOf(field: string, language: 'lv' | 'en'): string {
  const [folder, ...path] = hints[field] ?? assert.fail(`${field} is new: say above where its hint is`);
  const words: unknown = pairs.find((pair) => pair.folder === folder)?.[language];
  return String(path.reduce((at, name) => (at as Record<string, unknown>)[name], words));
}

suite('the bound of a file is the same wherever it is told', () => {
  for (const { name, input } of acts) {
    for (const { field, most, tooLarge } of filesIn(input)) {
      test(`${name}, ${field}`, () => {
        for (const language of languages) {
          const bound = new RegExp(`\\b${sizeInWords(most)}\\b`);
          assert.match(tooLarge[language], bound);
          assert.match(hintOf(field, language), bound);
        }
        const base64 = 'A'.repeat(Math.ceil(most / 3) * 4 + 4);
        assert.throws(
          () => readInput(input, { [field]: { base64 } }),
          (error) => error instanceof Refusal && error.problems.some(({ text }) => text.lv === tooLarge.lv),
        );
        assert.ok(largestWith(input) <= largestBody && largestWith(input) > base64.length);
      });
    }
  }
});
