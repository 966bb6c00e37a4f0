import assert from 'node:assert/strict';
import { test } from 'node:test';
import { act, baseOf, edition, type MadeUp, refusals, wordsOf } from './made-up.ts';

const day = '2020-03-01';
const base = baseOf({
  '5': 'Client pays 5 euro. Client of a holder pays 15 euro, or 5.50.',
  '6': 'holder',
  '6.1': 'holder keeps',
  '8': 'client and holder, or centre',
  '9': 'See point 5. Annex says more.',
});
const partly = baseOf({ '5': 'client', '1: 3.13': 'client' }, false);

function replace(on: string | readonly string[], find: string, by: string, everywhere = false): MadeUp {
  return { op: 'replaceWords', on, pairs: [{ find, with: by }], ...(everywhere && { everywhere }) };
}

const fits: readonly [what: string, on: typeof base, operation: MadeUp, words: object][] = [
  [
    'whole words are found: 5, not in 15 or 5.50',
    base,
    replace('5', '5', '6'),
    { 'point 5': 'Client pays 6 euro. Client of a holder pays 15 euro, or 5.50.' },
  ],
  [
    'in several places',
    base,
    replace(['6.1', '8'], 'holder', 'institution'),
    { 'point 6.1': 'institution keeps', 'point 8': 'client and institution, or centre' },
  ],
  [
    'pairs that change places',
    base,
    {
      op: 'replaceWords',
      on: '8',
      pairs: [
        { find: 'client', with: 'holder' },
        { find: 'holder', with: 'client' },
      ],
    },
    { 'point 8': 'holder and client, or centre' },
  ],
  [
    'everywhere in a point and its sub-points',
    base,
    replace('6', 'holder', 'keeper', true),
    { 'point 6': 'keeper', 'point 6.1': 'keeper keeps' },
  ],
  [
    'in the whole text, each time',
    base,
    replace('whole text', 'holder', 'keeper'),
    {
      'point 5': 'Client pays 5 euro. Client of a keeper pays 15 euro, or 5.50.',
      'point 6': 'keeper',
      'point 6.1': 'keeper keeps',
      'point 8': 'client and keeper, or centre',
    },
  ],
  [
    'only behind the words that are told, or before them',
    base,
    { ...replace('5', 'Client', 'Guest'), before: 'of a' } as MadeUp,
    { 'point 5': 'Client pays 5 euro. Guest of a holder pays 15 euro, or 5.50.' },
  ],
  [
    'in one sentence',
    base,
    replace('5 sentence 2', 'Client', 'Guest'),
    { 'point 5': 'Client pays 5 euro. Guest of a holder pays 15 euro, or 5.50.' },
  ],
  [
    'words are inserted behind others',
    base,
    { op: 'insertWords', on: '8', after: 'holder', text: 'of a service' },
    { 'point 8': 'client and holder of a service, or centre' },
  ],
  [
    'a sign is inserted without a space',
    base,
    { op: 'insertWords', on: '8', after: 'client', text: ', guest' },
    { 'point 8': 'client, guest and holder, or centre' },
  ],
  [
    'words are inserted before others',
    base,
    { op: 'insertWords', on: '8', before: 'centre', text: 'a' },
    { 'point 8': 'client and holder, or a centre' },
  ],
  [
    'words are deleted with a space',
    base,
    { op: 'deleteWords', on: '8', find: ['and holder', 'or centre'] },
    { 'point 8': 'client,' },
  ],
  [
    'the first words are deleted',
    base,
    { op: 'deleteWords', on: '8', find: ['client and'] },
    { 'point 8': 'holder, or centre' },
  ],
  [
    'a sentence is worded anew',
    base,
    { op: 'express', on: '5 sentence 1', text: 'Nobody pays.' },
    { 'point 5': 'Nobody pays. Client of a holder pays 15 euro, or 5.50.' },
  ],
  ['a sentence is deleted', base, { op: 'delete', on: '5 sentence 2' }, { 'point 5': 'Client pays 5 euro.' }],
  [
    'a sentence is added',
    base,
    { op: 'add', on: '5 sentence 3', text: 'That is all.' },
    { 'point 5': 'Client pays 5 euro. Client of a holder pays 15 euro, or 5.50. That is all.' },
  ],
  [
    'two sentences get one wording',
    base,
    { op: 'express', on: ['5 sentence 1', '5 sentence 2'], text: 'A. B.' },
    { 'point 5': 'A. B.' },
  ],
  [
    'of an incomplete text, the known words of the whole',
    baseOf({ '5': 'client', '6': 'b' }, false),
    replace('whole text', 'client', 'guest'),
    { 'point 5': 'guest' },
  ],
];

for (const [what, on, operation, words] of fits) {
  test(`words: ${what}`, () => {
    assert.deepEqual(wordsOf(edition(on, [act('1', day, operation)])), { ...wordsOf(on), ...words });
  });
}

const doesNotFit: readonly [what: string, on: typeof base, operation: MadeUp, refused: readonly string[]][] = [
  ['words that do not stand there', base, replace('8', 'guest', 'a'), ['1.1 words-not-found point 8']],
  [
    'words that do not stand right behind those that are told',
    base,
    { ...replace('5', 'Client', 'Guest'), after: 'pays' } as MadeUp,
    ['1.1 words-not-found point 5'],
  ],
  ['a part of a word', base, replace('8', 'hold', 'a'), ['1.1 words-not-found point 8']],
  ['words that stand there twice', base, replace('5', 'Client', 'a'), ['1.1 words-twice point 5']],
  ['words that stand in a sub-point too', base, replace('6', 'holder', 'a'), ['1.1 words-twice point 6']],
  ['words of an unknown point', partly, replace('6', 'client', 'a'), ['1.1 words-unknown point 6']],
  [
    'words of an annex of which one point is known',
    partly,
    replace('1:', 'client', 'a'),
    ['1.1 words-unknown Annex 1'],
  ],
  ['words of a point that is absent', base, replace('10', 'client', 'a'), ['1.1 absent point 10']],
  [
    'words of the whole text that are not known to stand there',
    partly,
    replace('whole text', 'guest', 'a'),
    ['1.1 words-unknown whole text'],
  ],
  [
    'words of the whole text that stand in an annex too',
    partly,
    replace('whole text', 'client', 'a'),
    ['1.1 whole-text-unclear whole text'],
  ],
  [
    'every pair and place is told',
    base,
    {
      op: 'replaceWords',
      on: ['8', '5'],
      pairs: [
        { find: 'guest', with: 'a' },
        { find: 'Client', with: 'b' },
      ],
    },
    [
      '1.1 words-not-found point 8',
      '1.1 words-not-found point 8',
      '1.1 words-not-found point 5',
      '1.1 words-twice point 5',
    ],
  ],
  [
    'two pairs in the same words',
    base,
    {
      op: 'replaceWords',
      on: '8',
      pairs: [
        { find: 'client and', with: 'a' },
        { find: 'and holder', with: 'b' },
      ],
    },
    ['1.1 words-overlap point 8'],
  ],
  ['a sentence whose end is not sure', base, { op: 'delete', on: '9 sentence 1' }, ['1.1 sentences-unclear point 9']],
  [
    'a sentence that is not there',
    base,
    { op: 'express', on: '5 sentence 3', text: 'A.' },
    ['1.1 absent point 5 sentence 3'],
  ],
  [
    'a sentence that is there',
    base,
    { op: 'add', on: '5 sentence 2', text: 'A.' },
    ['1.1 already-there point 5 sentence 2'],
  ],
  ['nothing to look for', base, { op: 'deleteWords', on: '5', find: [' '] }, ['1.1 words-not-found point 5']],
];

test('words of the whole text that stand in what the same act words anew: which was meant is not told', () => {
  const express: MadeUp = { op: 'express', on: '6', text: '6. holder or centre' };
  const all = replace('whole text', 'holder', 'keeper');
  assert.deepEqual(refusals(base, [act('1', day, express, all)]), ['1.2 own-wording-unclear whole text']);
  // Told before it, the wording is as it is printed.
  assert.equal(wordsOf(edition(base, [act('1', day, all, express)]))['point 6'], 'holder or centre');
  const later = [act('1', day, express), act('2', '2020-04-01', all)];
  assert.equal(wordsOf(edition(base, later))['point 6'], 'keeper or centre');
});

for (const [what, on, operation, refused] of doesNotFit) {
  test(`words that do not fit: ${what}`, () => {
    assert.deepEqual(refusals(on, [act('1', day, operation)]), refused);
  });
}
