import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanLine } from '#platform/languages/clean-line.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { asTyped, inSomeCase } from '#test/support/writing/as-typed.ts';
import { otherWords, wordsOfName } from './name-words.ts';

const given = ['Anna', 'Seán', 'Jānis', 'Łukasz', 'Ine Marija'];
/** The spellings of each surname under which people look for one another. */
const surnames = [
  ['O’Brien', "O'Brien", 'O Brien', 'O`Brien', 'OʼBRIEN'],
  ['D’Artagnan', "d'Artagnan", 'D Artagnan', 'D′Artagnan'],
  ['McDonald', 'Mc Donald', 'MCDONALD'],
  ['MacGregor', 'Mac Gregor', 'macgregor'],
  ['Griffiths', 'Griﬃths', 'Griﬀiths'],
  ['Bērziņa-Kalniņa', 'Berzina Kalnina', 'Bērziņa–Kalniņa', 'BĒRZIŅA‑KALNIŅA'],
  ['Weiß', 'Weiss', 'WEISS'],
  ['Đorđević', 'Dordevic', 'Đorđevic'],
  ['L’Hôte', 'L Hote', 'l’hôte'],
];

test('a name is found by each of its spellings, whichever was recorded', (t) => {
  const draw = seeded(t);
  for (let round = 0; round < trials(2_000); round += 1) {
    const [first, spellings] = [draw.of(given), draw.of(surnames)];
    const recorded = new Set(wordsOfName(cleanLine(asTyped(draw, `${first} ${draw.of(spellings)}`))));
    const surname = inSomeCase(draw, draw.of(spellings));
    const typed = cleanLine(asTyped(draw, draw.of([surname, `${first} ${surname}`, `${surname} ${first}`])));
    const ways = [wordsOfName(typed), ...otherWords(typed)];
    const isFound = ways.some((words) => words.length > 0 && words.every((word) => recorded.has(word)));
    assert.ok(isFound, `${JSON.stringify(typed)} among ${[...recorded].join(' ')}`);
  }
});
