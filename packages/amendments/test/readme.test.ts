import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type BaseText, editionOn, explain, readAmendment, redline, type Target } from '../src/index.ts';
import { brief } from './brief.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const [act = '', other = ''] = [...readme.matchAll(/readAmendment\(`([^`]+)`\)/g)].map(([, text = '']) => text);

test('the README’s program reads what the README says', () => {
  assert.deepEqual(brief(readAmendment(act)), [
    '1 delete Annex 2 point 30 + Annex 2 point 31',
    '2 replaceWords point 16.sup(1) trīs dienas → piecas dienas',
    '3 unread annex-may-carry | deleteWords Annex 2 point 3 + Annex 2 point 4 | deleteWords Annex 2 point 3 + point 4',
  ]);
});

test('the README’s editions are what the README says', () => {
  const target: Target = { steps: [{ kind: 'point', number: [{ number: '16' }] }] };
  const base: BaseText = {
    act: { number: '401', date: '2017-07-04' },
    from: '2021-01-01',
    isComplete: false,
    places: [{ target, state: 'there', words: /words: '([^']+)'/.exec(readme)?.[1] ?? '' }],
  };
  const [before, after] = ['2021-03-31', '2021-04-01'].map((day) => {
    const result = editionOn(base, [readAmendment(other)], day);
    return 'edition' in result ? result.edition : undefined;
  });
  assert.ok(before && after);
  assert.deepEqual(
    redline(before, after).map(({ kind, words }) => [
      kind,
      ...words.slice(1, 3).map((part) => `${part.kind} ${part.text}`),
    ]),
    [['reworded', 'gone trīs', 'new piecas']],
  );
  assert.equal(explain(after, target).origin, '(Grozīts ar MK 02.03.2021. noteikumiem Nr. 99)');
});
