import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carryOut } from '../../src/editions/carry-out.ts';
import { HeldText } from '../../src/editions/held-text.ts';
import { editionOn, type Reading } from '../../src/index.ts';
import { act, baseOf, edition, placeIn, refusals, wordsOf } from './made-up.ts';
import { place } from './place.ts';

const base = baseOf({ '5': 'five', '6': 'six', '7': 'seven' });
const fits = act('1', '2020-03-01', { op: 'delete', on: '5' });

function amended(change: Partial<Reading['amendment']>): Reading {
  return { ...fits, amendment: { ...fits.amendment, ...change } };
}

const { inForce: _, ...withoutDay } = fits.amendment;
const unread = { at: '1.2', code: 'no-place' as const, reason: 'the place is not told', sentence: '', readings: [] };

const faults: readonly [what: string, acts: readonly Reading[], refused: readonly string[]][] = [
  ['a project', [amended({ isProject: true })], ['- project']],
  ['a correction', [amended({ isCorrection: true })], ['- correction']],
  ['a text that breaks off', [amended({ cut: true })], ['- cut']],
  ['a sentence that is not read', [{ ...fits, unread: [unread] }], ['1.2 unread']],
  ['an act that amends another', [amended({ amends: { number: '402', date: '2017-07-04' } })], ['- another-act']],
  ['an act that does not tell what it amends', [amended({ amends: null })], ['- another-act']],
  ['an act given twice', [fits, fits], ['- given-twice']],
  [
    'an act given twice, once in other letters and spaces',
    [amended({ issuer: 'Ministru kabinets', number: '85' }), amended({ issuer: 'MINISTRU  kabinets', number: ' 85' })],
    ['- given-twice'],
  ],
  ['no operation', [{ ...fits, operations: [] }], ['- no-operations']],
  ['no day', [{ ...fits, amendment: withoutDay }], ['1.1 no-day']],
  ['in force before it was adopted', [amended({ date: '2020-03-02' })], ['1.1 before-adopted']],
  ['in force on the first day of the base', [amended({ inForce: '2020-01-01', date: null })], ['1.1 before-base']],
  [
    'every reason at once, of acts and of operations',
    [
      amended({ isProject: true, isCorrection: true }),
      { ...act('2', '2020-04-01', { op: 'delete', on: '8' }, { op: 'add', on: '6', text: 'a' }), unread: [unread] },
    ],
    ['- project', '- correction', '1.2 unread', '1.1 absent point 8', '1.2 already-there point 6'],
  ],
];

for (const [what, acts, refused] of faults) {
  test(`an act that is refused whole: ${what}`, () => {
    assert.deepEqual(refusals(base, acts), refused);
  });
}

test('what does not fit later refuses every day, and the text is as it was without that act', () => {
  const later = act('2', '2025-01-01', { op: 'delete', on: '9' });
  assert.deepEqual(refusals(base, [fits, later], '2020-03-01'), ['1.1 absent point 9']);
  assert.deepEqual(wordsOf(edition(base, [fits], '2020-03-01')), {
    'point 5': null,
    'point 6': 'six',
    'point 7': 'seven',
  });
});

test('an operation with a day of its own is in force from that day', () => {
  const [own, other] = act('1', '2020-03-01', { op: 'delete', on: '5' }, { op: 'delete', on: '6' }).operations;
  const reading: Reading = {
    ...fits,
    operations: [own, other && { ...other, inForce: '2020-06-01' }].flatMap((one) => one ?? []),
  };
  assert.deepEqual(
    ['2020-02-29', '2020-03-01', '2020-05-31', '2020-06-01'].map((day) =>
      Object.values(wordsOf(edition(base, [reading], day))),
    ),
    [
      ['five', 'six', 'seven'],
      [null, 'six', 'seven'],
      [null, 'six', 'seven'],
      [null, null, 'seven'],
    ],
  );
  assert.deepEqual(
    [edition(base, [reading], '2020-03-15').from, edition(base, [reading], '2020-03-15').until],
    ['2020-03-01', '2020-05-31'],
  );
});

test('what follows from an act that is in force too early, or without a day, is not told again', () => {
  const adds = act('1', '2020-03-01', { op: 'add', on: '8', text: '8. eight' });
  const then = act('2', '2020-04-01', { op: 'delete', on: '8' });
  const { inForce: __, ...undated } = adds.amendment;
  assert.deepEqual(refusals(base, [{ ...adds, amendment: undated }, then]), ['1.1 no-day']);
  assert.deepEqual(refusals(base, [{ ...adds, amendment: { ...adds.amendment, date: '2020-03-02' } }, then]), [
    '1.1 before-adopted',
  ]);
  // A project adds nothing: what stands on it stands on nothing.
  assert.deepEqual(refusals(base, [{ ...adds, amendment: { ...adds.amendment, isProject: true } }, then]), [
    '- project',
    '1.1 absent point 8',
  ]);
});

const sameDay: readonly [what: string, acts: readonly Reading[], refused: readonly string[]][] = [
  [
    'one deletes what the other words anew',
    [fits, act('2', '2020-03-01', { op: 'express', on: '5', text: 'a' })],
    ['- order-matters point 5'],
  ],
  [
    'both word one point anew',
    [
      act('1', '2020-03-01', { op: 'express', on: '5', text: 'a' }),
      act('2', '2020-03-01', { op: 'express', on: '5', text: 'b' }),
    ],
    ['- order-matters point 5'],
  ],
  [
    'one deletes what the other adds anew',
    [fits, act('2', '2020-03-01', { op: 'add', on: '5', text: 'a' })],
    ['- order-matters point 5'],
  ],
  [
    'the words of one are those of the other',
    [
      act('1', '2020-03-01', { op: 'replaceWords', on: '5', pairs: [{ find: 'five', with: 'six' }] }),
      act('2', '2020-03-01', { op: 'replaceWords', on: 'whole text', pairs: [{ find: 'six', with: '7' }] }),
    ],
    ['- order-matters point 5'],
  ],
  [
    'three acts, of which two meet',
    [
      fits,
      act('2', '2020-03-01', { op: 'delete', on: '7' }),
      act('3', '2020-03-01', { op: 'express', on: '7', text: 'a' }),
    ],
    ['- order-matters point 7'],
  ],
  [
    'more than can be tried',
    ['1', '2', '3', '4', '5'].map((one) => act(one, '2020-03-01', { op: 'delete', on: '5' })),
    ['- too-many point 5, point 5, point 5, point 5, point 5'],
  ],
];

for (const [what, acts, refused] of sameDay) {
  test(`two acts on one day whose order matters: ${what}`, () => {
    assert.deepEqual(refusals(base, acts), refused);
    assert.deepEqual(
      refusals(base, acts.toReversed()).map((one) => one.split(',').length),
      refused.map((one) => one.split(',').length),
    );
  });
}

test('two acts on one day that do not meet are both applied', () => {
  const acts = [fits, act('2', '2020-03-01', { op: 'express', on: '6', text: '6. new' })];
  assert.deepEqual(wordsOf(edition(base, acts)), { 'point 5': null, 'point 6': 'new', 'point 7': 'seven' });
  assert.deepEqual(edition(base, acts), edition(base, acts.toReversed()));
});

test('the origin is told in the form of likumi.lv', () => {
  const acts = [
    act('85', '2020-03-01', { op: 'express', on: '5', text: '5. a b' }, { op: 'delete', on: '7' }),
    act('99', '2020-04-01', {
      op: 'replaceWords',
      on: ['5', '6'],
      pairs: [
        { find: 'six', with: '6' },
        { find: 'b', with: 'c' },
      ].slice(1),
    }),
  ];
  const fitting = baseOf({ '5': 'five', '6': 'six b', '7': 'seven' });
  const found = edition(fitting, acts);
  assert.deepEqual(
    ['5', '6', '7'].map((one) => placeIn(found, one)?.origin),
    [
      '(MK 02.01.2020. noteikumu Nr. 85 redakcijā, kas grozīta ar MK 02.01.2020. noteikumiem Nr. 99)',
      '(Grozīts ar MK 02.01.2020. noteikumiem Nr. 99)',
      '(Svītrots ar MK 02.01.2020. noteikumiem Nr. 85)',
    ],
  );
  assert.equal(placeIn(edition(fitting, acts, '2020-02-01'), '5')?.origin, undefined);
});

test('a point of which a part was worded anew is amended, not worded anew', () => {
  const sentences = baseOf({ '5': 'First words. Second words.', '6': 'sixth:', '6.1': 'a' });
  const [operation] = act('1', '2020-03-01', { op: 'express', on: '6', text: '6. The sixth:' }).operations;
  assert.ok(operation);
  operation.targets = [{ steps: [...place('6').steps, { kind: 'introduction' }] }];
  const reading = act(
    '85',
    '2020-03-01',
    { op: 'express', on: '5 sentence 1', text: '5. Once only.' },
    { op: 'add', on: '7', text: '7. old' },
    { op: 'replaceWords', on: '7', pairs: [{ find: 'old', with: 'new' }] },
  );
  const found = edition(sentences, [{ ...reading, operations: [...reading.operations, operation] }]);
  assert.deepEqual(wordsOf(found), {
    'point 5': 'Once only. Second words.',
    'point 6': 'The sixth:',
    'point 6.1': 'a',
    'point 7': 'new',
  });
  assert.deepEqual(
    found.places.map(({ origin }) => origin),
    [
      '(Grozīts ar MK 02.01.2020. noteikumiem Nr. 85)',
      '(Grozīts ar MK 02.01.2020. noteikumiem Nr. 85)',
      undefined,
      '(MK 02.01.2020. noteikumu Nr. 85 redakcijā)',
    ],
  );
});

test('a day or a base that cannot be is a fault of the program', () => {
  assert.throws(() => editionOn(base, [], '2021-02-29'), RangeError);
  assert.throws(
    () => editionOn({ ...base, places: [...base.places, { target: place('5'), state: 'there' }] }, [], '2021-01-01'),
    /twice/,
  );
});

test('an operation of which one place does not fit changes none of its places', () => {
  const held = HeldText.of(base);
  const [operation] = act('1', '2020-03-01', { op: 'delete', on: ['5', '8'] }).operations;
  assert.ok(operation);
  const by = { issuer: null, number: '1', date: null };
  const done = carryOut(held, operation, { by, at: '1.1', op: 'delete', inForce: '2020-03-01' });
  assert.deepEqual(
    done.faults.map(({ code }) => code),
    ['absent'],
  );
  assert.deepEqual(wordsOf({ places: done.held.all() }), wordsOf(base));
});
