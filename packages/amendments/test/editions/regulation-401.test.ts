import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editionOn, explain } from '../../src/index.ts';
import { edition, placeIn, wordsOf } from './made-up.ts';
import { place } from './place.ts';
import { amendments2019, regulation401 } from './regulation-401.ts';

const before = edition(regulation401, [amendments2019()], '2019-02-28');
const after = edition(regulation401, [amendments2019()], '2019-03-01');

function annex1(of: typeof before): Record<string, string | null | undefined> {
  return Object.fromEntries(Object.entries(wordsOf(of)).filter(([where]) => where.startsWith('Annex 1 ')));
}

test('Annex 1 on 28 February 2019, as far as the amendments tell it', () => {
  assert.deepEqual(annex1(before), {
    'Annex 1 point 2.3': undefined,
    'Annex 1 point 3.13': 'Šengenas vīzas pieteikums',
    'Annex 1 point 3.14': 'Latvijas pilsonības iegūšanas ceļvedis – konsultants',
    'Annex 1 point 6.19': 'vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)',
  });
  assert.deepEqual([before.from, before.until, before.isComplete], ['2019-02-28', '2019-02-28', false]);
});

test('Annex 1 on 1 March 2019, word for word (1.6 to 1.10)', () => {
  assert.deepEqual(annex1(after), {
    'Annex 1 point 2.3': null,
    'Annex 1 point 3.13': 'Ziņas par personas rīcībspēju',
    'Annex 1 point 3.14': 'Personas kodu atbilstība vienai personai',
    'Annex 1 point 3.15': 'aktuālais un iepriekšējais personas kods',
    'Annex 1 point 6.19': 'pabalsts mirušā pensijas saņēmēja laulātajam',
  });
  assert.deepEqual([after.from, after.until], ['2019-03-01', undefined]);
});

test('the points of the act itself are known once it words them (1.1 to 1.5)', () => {
  assert.deepEqual(Object.keys(wordsOf(after)).slice(0, 12), [
    'point 2.6',
    'point 17.3',
    'point 20.13',
    'point 22',
    'point 22.sup(1)',
    ...[1, 2, 3, 4, 5, 6, 7].map((number) => `point 22.sup(1).${number}`),
  ]);
  assert.equal(placeIn(after, '22^1.1')?.words, 'pārbaudīt klienta personas identitāti;');
  assert.match(placeIn(after, '2:')?.words ?? '', /^2\. pielikums\nMinistru kabineta /);
});

test('3.13 is one point before and after, and only its words change (1.7)', () => {
  assert.equal(placeIn(after, '1: 3.13')?.identity, placeIn(before, '1: 3.13')?.identity);
});

test('number, date and issuer that the text does not tell are left out of the origin', () => {
  assert.equal(placeIn(after, '1: 2.3')?.origin, '(Svītrots ar noteikumiem)');
  assert.equal(placeIn(after, '1: 3.13')?.origin, '(Grozīts ar noteikumiem)');
  assert.equal(placeIn(after, '1: 3.15')?.origin, '(noteikumu redakcijā)');
});

test('what made 3.13 what it is, is told with its operation (1.7)', () => {
  const told = explain(after, place('1: 3.13'));
  assert.deepEqual(
    told.alterations.map(({ at, op, inForce, words }) => [at, op, inForce, words]),
    [['1.7', 'replaceWords', '2019-03-01', 'Ziņas par personas rīcībspēju']],
  );
  assert.equal(explain(after, place('1: 4.1')).standing, 'unknown');
});

test('before the first day of the base nothing is told', () => {
  const result = editionOn(regulation401, [amendments2019()], '2019-02-27');
  assert.deepEqual('refused' in result && result.refused.map(({ reason }) => reason), [
    'what the act read before 2019-02-28 is not known',
  ]);
});
