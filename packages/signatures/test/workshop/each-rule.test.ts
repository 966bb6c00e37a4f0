import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { suite, test } from 'node:test';
import { rulesOfFiles } from './rules-of-files.ts';
import { rulesOfTrust } from './rules-of-trust.ts';

const rules = { ...rulesOfFiles, ...rulesOfTrust };

const refuses =
  /expectRefused|refused|changedSo|signedSo|notAccepted|accepted, false|accepted: false|codes: \['|archivesNothing|throws\(|trust\.lists|notEqual|rejected|'(TOTAL-FAILED|INDETERMINATE|FORMAT_FAILURE)'/;

/** The tests of the workshop by their titles as written, with an ellipsis for what is computed, and what they do. */
const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && !name.startsWith('each-'));
const written = new Map(
  [...files, '../../src/trust/load-trust.test.ts'].flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const tests = [...text.matchAll(/^ *test\((?:(['`])(.*?)\1|([^,'`]*\(.*?\))), /gm)];
    return tests.map((found, index) => {
      const title = found[2]?.replace(/\$\{[^}]*\}/g, '…') ?? '…';
      return [`${basename(name, '.test.ts')}: ${title}`, text.slice(found.index, tests[index + 1]?.index)] as const;
    });
  }),
);

suite('the workshop holds, for each rule by which a file is accepted, a made file that breaks it and its honest twin', () => {
  for (const [rule, tests] of Object.entries(rules))
    test(rule, () => {
      assert.ok(tests.length > 0, 'no test');
      for (const title of tests) {
        const text = written.get(title);
        assert.ok(text !== undefined, `there is no such test: ${title}`);
        assert.match(text, refuses, `nothing is refused in ${title}`);
      }
    });
});

test('what the workshop refuses, it refuses by a rule', () => {
  const pointed = new Set(Object.values(rules).flat());
  const expected = [...written].filter(([, text]) => /expectRefused|changedSo\(|signedSo\(/.test(text));
  assert.deepEqual(
    expected.map(([title]) => title).filter((title) => !pointed.has(title as `${string}: ${string}`)),
    [],
  );
});
