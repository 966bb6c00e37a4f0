import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { words as requestWords } from '#access-requests/words.ts';
import { words as archiveWords } from '#archive/words.ts';
import { filesIn, sizeInWords } from '#platform/input/file.ts';
import { readInput } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { languages } from '#platform/languages/languages.ts';
import { acts } from '#site/gathered.ts';
import { largestBody, largestWith } from '#site/largest-body.ts';

/** What stands at each field that takes a file. */
const hints: Readonly<Record<string, (language: 'lv' | 'en') => string>> = {
  scan: (language) => archiveWords[language].scanHint,
  signed: (language) => requestWords[language].request.uploadHint,
  csv_file: (language) => requestWords[language].draft.csvFileHint,
};

suite('the bound of a file is the same wherever it is told', () => {
  for (const { name, input } of acts) {
    for (const { field, most, tooLarge } of filesIn(input)) {
      test(`${name}, ${field}`, () => {
        for (const language of languages) {
          const bound = new RegExp(`\\b${sizeInWords(most)}\\b`);
          assert.match(tooLarge[language], bound);
          assert.match(hints[field]?.(language) ?? 'a new field: say its hint above', bound);
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
