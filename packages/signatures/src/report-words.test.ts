import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { meanings } from './report/finding-codes.ts';
import { subIndications } from './report/indications.ts';
import { remedies, remediesOfSub } from './report/remedies.ts';
import { reportWords } from './words.ts';

suite('whatever a report can say has words in every language: what is wrong, and what can be done', () => {
  for (const [language, words] of Object.entries(reportWords)) {
    const sentence = (text: string | undefined, of: string) =>
      assert.match(text ?? '', /^\p{Lu}.{8,}\.$/u, `${of}, ${language}`);
    test(`each finding, ${language}`, () => {
      for (const code of Object.keys(meanings) as (keyof typeof meanings)[]) {
        sentence(words.findings[code], code);
        sentence(words.remedy[remedies[code]], `${code} → ${remedies[code]}`);
      }
    });
    test(`each reason of the standard, ${language}`, () => {
      for (const sub of subIndications) {
        sentence(words.sub[sub], sub);
        sentence(words.remedy[remediesOfSub[sub]], `${sub} → ${remediesOfSub[sub]}`);
      }
    });
  }

  test('there are 25 reasons, and each that a finding gives is one of them', () => {
    assert.equal(new Set(subIndications).size, 25);
    for (const [code, meaning] of Object.entries(meanings)) {
      if (typeof meaning === 'object') assert.ok(subIndications.includes(meaning[1]), code);
    }
  });

  test('only a warning may leave nothing to do', () => {
    for (const [code, meaning] of Object.entries(meanings)) {
      if (meaning !== 'warning') assert.notEqual(remedies[code as keyof typeof meanings], 'nothing', code);
    }
  });

  test('no text of one language stands in the other', () => {
    const { en, lv } = reportWords;
    for (const part of ['findings', 'remedy', 'sub'] as const) {
      const english = new Set<string>(Object.values(en[part]));
      assert.deepEqual(
        Object.values<string>(lv[part]).filter((text) => english.has(text)),
        [],
      );
    }
  });
});
