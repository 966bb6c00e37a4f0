import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanLine } from '#platform/languages/clean-line.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { asTyped, inSomeCase, withOddWord } from '#test/support/writing/as-typed.ts';
import { documentNumberKey } from './document-number.ts';
import { readPersonalCode } from './personal-code.ts';

const dashes = ['-', '', ' ', ' - ', '–', '\u2011', '−', '—'];
/** The same letters from other keyboards. */
const keyboards = { A: 'AАΑ', B: 'BВΒ', E: 'EЕΕ', K: 'KКΚ', M: 'MМΜ', P: 'PРΡ', T: 'TТΤ', X: 'XХΧ' } as const;
const letters = Object.keys(keyboards) as (keyof typeof keyboards)[];

test('a personal code is read as it was meant, or not at all', (t) => {
  const draw = seeded(t);
  for (let round = 0; round < trials(2_000); round += 1) {
    const [first, second] = [draw.below(1_000_000), draw.below(100_000)];
    const [before, behind] = [String(first).padStart(6, '0'), String(second).padStart(5, '0')];
    const written = `${before}${draw.of(dashes)}${behind}`;
    const typed = cleanLine(asTyped(draw, written));
    assert.equal(readPersonalCode(typed)?.code, before + behind, JSON.stringify(typed));
    const odd = readPersonalCode(cleanLine(withOddWord(draw, written)));
    assert.ok(odd === undefined || odd.code === before + behind, JSON.stringify(written));
  }
});

test('a document is one, however its number is typed, and another one is another', (t) => {
  const draw = seeded(t);
  for (let round = 0; round < trials(2_000); round += 1) {
    const [one, other, digits] = [draw.of(letters), draw.of(letters), String(1_000_000 + draw.below(9_000_000))];
    const plain = one + other + digits;
    const ofAnyKeyboard = draw.of(Array.from(keyboards[one])) + draw.of(Array.from(keyboards[other]));
    const typed = asTyped(draw, inSomeCase(draw, `${ofAnyKeyboard}${draw.of(dashes)}${digits}`));
    assert.equal(documentNumberKey(typed), plain, JSON.stringify(typed));
    assert.notEqual(documentNumberKey(`${typed}1`), plain);
  }
});
