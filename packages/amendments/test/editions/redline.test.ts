import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordDifferences } from '../../src/editions/word-differences.ts';
import { type BaseText, cite, redline } from '../../src/index.ts';
import { act, baseOf, edition } from './made-up.ts';
import { amendments2019, regulation401 } from './regulation-401.ts';

/** What differs, a line each: `reworded point 5: a [-b-] [+c+]`. */
function told(one: BaseText, other: BaseText): string[] {
  const signs = { same: ['', ''], gone: ['[-', '-]'], new: ['[+', '+]'] } as const;
  return redline(one, other).map(({ kind, target, words }) => {
    const marked = words.map((part) => `${signs[part.kind][0]}${part.text}${signs[part.kind][1]}`).join('');
    return `${kind} ${cite(target)}: ${marked}`.replace(/: $/, '');
  });
}

test('Annex 1 between 28 February and 1 March 2019', () => {
  const [before, after] = ['2019-02-28', '2019-03-01'].map((day) => edition(regulation401, [amendments2019()], day));
  assert.ok(before && after);
  assert.deepEqual(
    told(before, after).filter((line) => / Annex 1 /.test(line)),
    [
      'deleted Annex 1 point 2.3',
      'reworded Annex 1 point 3.13: [-Šengenas vīzas pieteikums-][+Ziņas par personas rīcībspēju+]',
      'reworded Annex 1 point 3.14: [-Latvijas pilsonības iegūšanas ceļvedis – konsultants-][+Personas kodu atbilstība vienai personai+]',
      'added Annex 1 point 3.15: [+aktuālais un iepriekšējais personas kods+]',
      'reworded Annex 1 point 6.19: [-vienreizējs -]pabalsts mirušā [-pensionāra-][+pensijas saņēmēja+] laulātajam[- (pensionāram)-]',
    ],
  );
});

const day = '2020-03-01';
const base = baseOf({ '5': 'a b c', '6': 'six', '7': null });
const partly = baseOf({ '5': 'a b c' }, false);

test('words that stay stand between those that go and those that come', () => {
  const after = edition(base, [act('1', day, { op: 'express', on: '5', text: '5. a x c d' })]);
  assert.deepEqual(told(base, after), ['reworded point 5: a [-b-][+x+] c[+ d+]']);
});

test('a thing that was deleted and another with its number are two differences', () => {
  const acts = [
    act('1', day, { op: 'delete', on: '6' }),
    act('2', '2020-04-01', { op: 'add', on: '6', text: '6. six' }),
  ];
  assert.deepEqual(told(base, edition(base, acts)), ['deleted point 6: [-six-]', 'added point 6: [+six+]']);
});

test('what was unknown before is told apart from what was not there', () => {
  const after = edition(partly, [
    act(
      '1',
      day,
      { op: 'express', on: '8', text: '8. eight' },
      { op: 'add', on: '9', text: '9. nine' },
      { op: 'delete', on: '10' },
      { op: 'add', on: '11 sentence 1', text: 'A.' },
    ),
  ]);
  assert.deepEqual(told(partly, after), [
    'told point 8: [+eight+]',
    'added point 9: [+nine+]',
    'deleted point 10',
    'changed point 11',
  ]);
  assert.deepEqual(told(after, partly), [
    'doubted point 8: [-eight-]',
    'doubted point 9: [-nine-]',
    'doubted point 10',
    'doubted point 11',
  ]);
});

test('an edition differs from itself in nothing', () => {
  const after = edition(base, [act('1', day, { op: 'delete', on: '6' })]);
  assert.deepEqual([redline(base, base), redline(after, after), redline(base, edition(base, []))], [[], [], []]);
});

test('texts too long to be compared word by word are told whole, and in time', () => {
  const [one, other] = ['a', 'b'].map((letter) =>
    Array.from({ length: 20_000 }, (_, index) => `${letter}${index}`).join(' '),
  );
  const parts = wordDifferences(`x ${one}`, `x ${other}`);
  assert.deepEqual(
    parts.map(({ kind, text }) => [kind, text.length]),
    [
      ['same', 2],
      ['gone', one?.length],
      ['new', other?.length],
    ],
  );
});
