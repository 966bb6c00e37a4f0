import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asJson, cite, fromJson, readAmendment, readCitation } from '../src/index.ts';
import { publishedTexts, textOf } from './texts.ts';

/** As it is after it was written and read. */
function written(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object;
}

for (const text of publishedTexts) {
  test(`what is written as JSON is read back whole: ${text.file}`, () => {
    const json = written(asJson(readAmendment(textOf(text))));
    assert.deepEqual(written(asJson(fromJson(json))), json);
  });
}

test('a place that is cited is read back as what it is', () => {
  for (const [words, kinds] of [
    ['Annex 2 point 7', 'annex point'],
    ['Annex', 'annex'],
    ['Annex point 3', 'annex point'],
    ['point 16.sup(1)', 'point'],
    ['point 22.sup(1).3', 'point'],
    ['Annex 2 row "Kopā"', 'annex row'],
    ['Annex 2 row "no point 5 on" column 2', 'annex row column'],
    ['point 5 sentence 2', 'point sentence'],
    ['point 5 last sentence', 'point sentence'],
    ['point 5 introductory part', 'point introduction'],
    ['point 51 part 2', 'point inner part'],
    ['part 2', 'part'],
    ['article 3 part 1 point 9', 'article inner part point'],
    ['Annex 7 chapter VIII.sup(1) point 3', 'annex chapter point'],
    ['transitional provisions point 3', 'transitional provisions point'],
    ['whole text', 'whole text'],
    ['informative reference', 'informative reference'],
  ] as const) {
    const target = readCitation(words);
    assert.deepEqual(target && [cite(target), target.steps.map(({ kind }) => kind).join(' ')], [words, kinds]);
  }
});

test('what is cited otherwise is no place', () => {
  for (const words of ['', 'annex 1', 'point  7', 'point 7 ', 'punkts 7', 'Annex 1 3.13', 'point 16.sup()'])
    assert.equal(readCitation(words), undefined, words);
  assert.throws(
    () => fromJson({ amendment: {}, operations: [{ op: 'delete', target: 'punkts 7' }], unread: [] }),
    RangeError,
  );
});
