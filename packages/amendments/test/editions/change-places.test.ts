import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Target } from '../../src/index.ts';
import { act, baseOf, edition, type MadeUp, placeIn, refusals, wordsOf } from './made-up.ts';
import { place } from './place.ts';

const day = '2020-03-01';
const base = baseOf({ '5': 'five', '5.1': 'five one', '5.2': 'five two', '6': 'six', '7': null });
const partly = baseOf({ '5': 'five', '7': null }, false);

const fits: readonly [what: string, on: typeof base, operations: readonly MadeUp[], words: object][] = [
  [
    'a point is added, without its number',
    base,
    [{ op: 'add', on: '6^1', text: '6.1 new words' }],
    { 'point 6.sup(1)': 'new words' },
  ],
  ['a point known to be absent is added', base, [{ op: 'add', on: '7', text: '7. seven' }], { 'point 7': 'seven' }],
  [
    'a point goes with its sub-points',
    base,
    [{ op: 'delete', on: '5' }],
    { 'point 5': null, 'point 5.1': null, 'point 5.2': null },
  ],
  [
    'a point worded anew in one line has no sub-points',
    base,
    [{ op: 'express', on: '5', text: '5. anew' }],
    { 'point 5': 'anew', 'point 5.1': null, 'point 5.2': null },
  ],
  [
    'a point worded anew keeps the sub-points that it names',
    base,
    [
      {
        op: 'express',
        on: '5',
        text: '5. a:\n5.2. b\n5.3. c',
        points: ['5', '5.2', '5.3'].map((one, index) => ({ target: place(one), text: `${one}. ${'abc'[index]}` })),
      },
    ],
    { 'point 5': 'a', 'point 5.1': null, 'point 5.2': 'b', 'point 5.3': 'c' },
  ],
  ['an unknown point is added', partly, [{ op: 'add', on: '9', text: '9. nine' }], { 'point 9': 'nine' }],
  ['an unknown point is worded anew', partly, [{ op: 'express', on: '9', text: '9. nine' }], { 'point 9': 'nine' }],
  ['an unknown point is deleted', partly, [{ op: 'delete', on: ['9', '10'] }], { 'point 9': null, 'point 10': null }],
  [
    'a sub-point of an unknown point is added',
    partly,
    [{ op: 'add', on: '9.4', text: '9.4. nine' }],
    { 'point 9.4': 'nine' },
  ],
  [
    'a sentence of an unknown point is changed, and its words stay unknown',
    partly,
    [{ op: 'express', on: '9 sentence 2', text: 'New.' }],
    { 'point 9': undefined },
  ],
  [
    'an annex is added',
    base,
    [{ op: 'add', on: '3:', text: '3. pielikums\nForm' }],
    { 'Annex 3': '3. pielikums\nForm' },
  ],
  [
    'a point that was added is changed by the same act',
    base,
    [
      { op: 'add', on: '8', text: '8. old' },
      { op: 'replaceWords', on: '8', pairs: [{ find: 'old', with: 'new' }] },
    ],
    { 'point 8': 'new' },
  ],
];

for (const [what, on, operations, words] of fits) {
  test('the introduction and a sub-point that one wording tells apart are changed each by its own words', () => {
    const introduction: Target = { steps: [...place('5').steps, { kind: 'introduction' }] };
    const [told] = act('1', day, { op: 'express', on: '5.2', text: '5. A:\n5.2. b.' }).operations;
    assert.ok(told?.op === 'express');
    const points = [
      { target: introduction, text: '5. A:' },
      { target: place('5.2'), text: '5.2. b.' },
    ];
    const reading = act('1', day);
    const acts = [{ ...reading, operations: [{ ...told, targets: [introduction, place('5.2')], points }] }];
    const after = edition(base, acts);
    assert.deepEqual(
      ['5', '5.1', '5.2'].map((one) => placeIn(after, one)?.words),
      ['A:', 'five one', 'b.'],
    );
    assert.match(placeIn(after, '5')?.origin ?? '', /^\(Grozīts ar /);
    assert.match(placeIn(after, '5.2')?.origin ?? '', / redakcijā\)$/);
  });

  test('a daļa of a point is changed where its words are not known, and refused where they are one text', () => {
    const target: Target = { steps: [...place('5').steps, { kind: 'inner part', number: [{ number: '2' }] }] };
    for (const op of [
      { op: 'add', text: '(2) Two.' },
      { op: 'delete' },
      { op: 'express', text: '(2) Two.' },
    ] as const) {
      const reading = act('1', day, { ...op, on: '5' } as MadeUp);
      const operations = reading.operations.map((one) => ({ ...one, targets: [target] }));
      const parts = [{ ...reading, operations }];
      assert.deepEqual(refusals(baseOf({ '5': '(1) One.' }), parts), ['1.1 not-divided point 5 part 2']);
      const after = edition(baseOf({ '6': 'six' }, false), parts);
      assert.deepEqual([placeIn(after, '5')?.words, placeIn(after, '5')?.alterations?.[0]?.isPart], [undefined, true]);
      assert.match(placeIn(after, '5')?.origin ?? '', /^\(Grozīts ar /);
    }
  });

  test(`places: ${what}`, () => {
    assert.deepEqual(wordsOf(edition(on, [act('1', day, ...operations)])), { ...wordsOf(on), ...words });
  });
}

const doesNotFit: readonly [
  what: string,
  on: typeof base,
  operations: readonly MadeUp[],
  refused: readonly string[],
][] = [
  ['what is there is added', base, [{ op: 'add', on: '6', text: '6. six' }], ['1.1 already-there point 6']],
  [
    'what has sub-points is there',
    baseOf({ '5.1': 'a' }, false),
    [{ op: 'add', on: '5', text: '5. a' }],
    ['1.1 already-there point 5'],
  ],
  [
    'what is known to be absent is worded anew or deleted',
    partly,
    [
      { op: 'express', on: '7', text: '7. a' },
      { op: 'delete', on: '7.1' },
    ],
    ['1.1 absent point 7'],
  ],
  [
    'of a complete text what is not held is absent',
    base,
    [
      { op: 'delete', on: '8' },
      { op: 'delete', on: '5.3' },
    ],
    ['1.1 absent point 8', '1.2 absent point 5.3'],
  ],
  ['a sub-point is added to what is absent', base, [{ op: 'add', on: '7.1', text: '7.1. a' }], ['1.1 absent point 7']],
  ['one place twice', base, [{ op: 'delete', on: ['6', '6'] }], ['1.1 place-twice point 6']],
  [
    'a point of an annex that is one text',
    baseOf({ '1:': 'Form\n1. a\n2. b' }),
    [{ op: 'delete', on: '1: 2' }],
    ['1.1 not-divided Annex 1 point 2'],
  ],
  [
    'a new wording with lines that nobody told apart',
    base,
    [{ op: 'express', on: '5', text: '5. a\n- b' }],
    ['1.1 wording-not-divided point 5'],
  ],
  [
    'one wording for two points',
    base,
    [{ op: 'express', on: ['5', '6'], text: 'a' }],
    ['1.1 wording-not-divided point 5', '1.1 wording-not-divided point 6'],
  ],
  [
    'an annex with points that are held is worded anew as one text',
    baseOf({ '1: 3.13': 'a' }, false),
    [{ op: 'express', on: '1:', text: 'b' }],
    ['1.1 wording-not-divided Annex 1'],
  ],
  [
    'what follows from a refusal is not told again',
    base,
    [
      { op: 'add', on: '7.1', text: '7.1. a' },
      { op: 'replaceWords', on: '7.1', pairs: [{ find: 'b', with: 'c' }] },
      { op: 'delete', on: '9' },
    ],
    ['1.1 absent point 7', '1.3 absent point 9'],
  ],
];

for (const [what, on, operations, refused] of doesNotFit) {
  test(`places that do not fit: ${what}`, () => {
    assert.deepEqual(refusals(on, [act('1', day, ...operations)]), refused);
  });
}

test('a number that was deleted and given again is another thing', () => {
  const acts = [
    act('1', '2020-03-01', { op: 'delete', on: '6' }),
    act('2', '2020-04-01', { op: 'add', on: '6', text: '6. another' }),
    act('3', '2020-05-01', { op: 'express', on: '6', text: '6. reworded' }),
  ];
  const days = ['2020-02-29', '2020-03-01', '2020-04-01', '2020-05-01'];
  assert.deepEqual(
    days.map((one) => placeIn(edition(base, acts, one), '6')?.identity),
    ['point 6', 'point 6', 'point 6 since 2020-04-01 (1.1)', 'point 6 since 2020-04-01 (1.1)'],
  );
  const last = placeIn(edition(base, acts), '6');
  assert.deepEqual(
    last?.earlier?.map(({ identity, alterations }) => [identity, alterations.map(({ op }) => op)]),
    [['point 6', ['delete']]],
  );
});

const chaptered = (within: boolean) => ({
  ...base,
  places: [
    { target: place('IV'), state: 'there' as const, words: 'Rights', isWhole: true as const },
    ...base.places.map((one) => ({ ...one, target: { ...one.target, ...(within && { within: place('IV').steps }) } })),
  ],
});

test('a chapter goes with its points, where each says that it stands there', () => {
  const gone = edition(chaptered(true), [act('1', day, { op: 'delete', on: 'IV' })]);
  assert.ok(Object.values(wordsOf(gone)).every((words) => words === null));
  assert.deepEqual(refusals(chaptered(false), [act('1', day, { op: 'delete', on: 'IV' })]), [
    '1.1 chapter-unclear chapter IV',
  ]);
});

test('a point is not added to a chapter that has gone', () => {
  const reading = act('2', '2020-04-01', { op: 'add', on: '8', text: '8. eight' });
  const [operation] = reading.operations;
  assert.ok(operation);
  operation.targets = [{ ...place('8'), within: place('IV').steps }];
  const gone = act('1', day, { op: 'delete', on: 'IV' });
  assert.deepEqual(refusals(chaptered(true), [gone, reading]), ['1.1 absent chapter IV']);
  assert.deepEqual(refusals(chaptered(true), [reading]), []);
});

test('a part of a part, and the whole text, are no places that can be worded anew', () => {
  const nested = act('1', day, { op: 'express', on: '5 sentence 1', text: 'A.' });
  const [operation] = nested.operations;
  assert.ok(operation);
  const [sentence] = place('5 sentence 1').steps.slice(-1);
  assert.ok(sentence);
  operation.targets = [{ steps: [...place('5').steps, { kind: 'introduction' }, sentence] }];
  assert.deepEqual(refusals(base, [nested]), ['1.1 not-divided point 5 introductory part sentence 1']);
  assert.deepEqual(refusals(base, [act('1', day, { op: 'delete', on: 'whole text' })]), ['1.1 not-divided whole text']);
});

test('a point that may stand in a chapter added as one text is not taken for absent', () => {
  const acts = [
    act('1', '2020-03-01', { op: 'add', on: 'V', text: 'V. Duties\n8. a\n8.1 b' }),
    act('2', '2020-04-01', { op: 'delete', on: ['8', '8^1', '9'] }),
  ];
  assert.deepEqual(refusals(base, acts), [
    '1.1 not-divided point 8',
    '1.1 not-divided point 8.sup(1)',
    '1.1 absent point 9',
  ]);
});
