import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTerm } from '#rights/index.ts';
import type { Draw } from '#signatures/test/fuzz/draw.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { asTyped, inSomeCase, withOddWord } from '#test/support/writing/as-typed.ts';
import { dayWritten, someDay } from '#test/support/writing/days.ts';
import { readPhones } from './read-phones.ts';

// However people write it, a reader reads what they mean or says what is wrong: never another value.

const missing = { lv: 'Ierakstiet', en: 'Enter' };
const before = [
  '',
  'līdz ',
  'derīgs līdz ',
  'Derīga līdz: ',
  'spēkā līdz ',
  'termiņš: ',
  'tiesību termiņš līdz ',
  'until ',
  'valid until ',
  'до ',
];
const behind = ['', ' (ieskaitot)', ' ieskaitot.', ' inclusive', ';', '.', ' включительно'];
const pairs = [
  ['no ', ' līdz '],
  ['no ', '. līdz '],
  ['', ' - '],
  ['', ' – '],
  ['', ' līdz '],
  ['derīgs no ', ' līdz '],
  ['from ', ' to '],
  ['с ', ' по '],
] as const;
const permanently = ['pastāvīgi', 'beztermiņa', 'uz nenoteiktu laiku', 'pastāvīgas tiesības', 'permanent', 'бессрочно'];

interface Written {
  readonly text: string;
  readonly from?: string;
  readonly until: string;
}

function termWritten(draw: Draw): Written {
  const kind = draw.below(8);
  if (kind === 0) return { text: inSomeCase(draw, draw.of(permanently)) + draw.of(['', '.', ';']), until: 'permanent' };
  const last = someDay(draw);
  const until = String(last);
  if (kind > 2) return { text: draw.of(before) + dayWritten(draw, last) + draw.of(behind), until };
  const first = someDay(draw);
  const [open, between] = draw.of(pairs);
  return { text: open + dayWritten(draw, first) + between + dayWritten(draw, last), from: String(first), until };
}

test('a term is read as it was meant, or it is said what is wrong (Annex 2, note 2)', (t) => {
  const draw = seeded(t);
  const many = trials(2_000);
  let right = 0;
  for (let round = 0; round < many; round += 1) {
    const { text, from, until } = termWritten(draw);
    for (const written of [asTyped(draw, text), withOddWord(draw, text)]) {
      const read = readTerm(written);
      if ('wrong' in read) assert.ok(read.wrong.lv && read.wrong.en);
      else {
        right += 1;
        assert.deepEqual([read.from?.toString(), read.until.toString()], [from, until], JSON.stringify(written));
      }
    }
  }
  assert.ok(right > many * 0.9, `only ${right} of ${many}`);
});

const groups = [
  (digits: string) => digits,
  (digits: string) => `+371 ${digits}`,
  (digits: string) => `+371${digits}`,
  (digits: string) => `371${digits}`,
  (digits: string) => `00371 ${digits}`,
  (digits: string) => `(+371) ${digits}`,
  (digits: string) => digits.replace(/(\d{4})/, '$1 '),
  (digits: string) => digits.replace(/(\d\d)(?=\d)/g, '$1 '),
  (digits: string) => digits.replace(/(\d\d)(\d{3})/, '$1-$2-'),
  (digits: string) => `+371-${digits.replace(/(\d{3})(?=\d)/g, '$1-')}`,
  (digits: string) => `'+371${digits}`,
];
const whose = ['', '', 'tālr. ', 'Tālrunis: ', 'mob. ', 'darba: ', 'T: ', 'тел. '];
const which = ['', '', ' (darba)', ' (mob.)', ' personīgais', '.'];

test('phones are read as they were meant, or it is said what is wrong', (t) => {
  const draw = seeded(t);
  const many = trials(2_000);
  let right = 0;
  for (let round = 0; round < many; round += 1) {
    const numbers = Array.from({ length: 1 + draw.below(3) }, () => String(20_000_000 + draw.below(80_000_000)));
    const meant = [...new Set(numbers)].map((digits) => `+371 ${digits}`).join(', ');
    const each = numbers.map((digits) => draw.of(whose) + draw.of(groups)(digits) + draw.of(which));
    const text = each.join(draw.of([', ', ';', ' / ', '\n', ' un ', ' vai ']));
    for (const written of [asTyped(draw, text), withOddWord(draw, text)]) {
      const read = readPhones(written, missing);
      if ('wrong' in read) assert.ok(read.wrong.lv && read.wrong.en);
      else {
        right += 1;
        assert.equal(read.phones, meant, JSON.stringify(written));
      }
    }
  }
  assert.ok(right > many * 0.7, `only ${right} of ${many}`);
});
