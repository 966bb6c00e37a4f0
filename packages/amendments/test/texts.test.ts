import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asJson, readAmendment } from '../src/index.ts';
import { brief } from './brief.ts';
import { publishedTexts, textOf } from './texts.ts';

for (const text of publishedTexts) {
  test(`a published text is read as a person read it: ${text.file}`, () => {
    const reading = readAmendment(textOf(text));
    assert.deepEqual(brief(reading), text.read);
    const { amendment } = reading;
    assert.deepEqual({ ...amendment, ...text.amendment }, amendment);
  });
}

test('what breaks off stands under no number, and its reason names it', () => {
  const reasons = publishedTexts.flatMap((text) => readAmendment(textOf(text)).unread.map(({ reason }) => reason));
  assert.deepEqual(reasons, [
    'the number of the place is not told',
    '6: text ends inside the quotation',
    '3: text ends inside the quotation',
    '"1.61." is ambiguous once superscripts are flattened',
    '3: chapter VIII.sup(1) text missing',
  ]);
});

test('as JSON a place is a text, several are a list, and one pair of words is find and with', () => {
  const [police, , euro] = publishedTexts.map(
    (text) => asJson(readAmendment(textOf(text))) as { operations: object[] },
  );
  assert.deepEqual(police?.operations.slice(1), [
    { at: '1.2', op: 'delete', target: 'Annex 2 point 23', inForce: '2015-01-01' },
    {
      at: '1.3',
      op: 'delete',
      target: ['Annex 2 point 30', 'Annex 2 point 31', 'Annex 2 point 32'],
      inForce: '2015-01-01',
    },
  ]);
  assert.deepEqual(JSON.parse(JSON.stringify(euro?.operations)), [
    { at: '1', op: 'replaceWords', target: 'point 2.1', find: 'Ls 38 (trīsdesmit astoņi lati)', with: '55 euro' },
  ]);
});
