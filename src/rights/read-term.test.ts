import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { say } from '#platform/languages/languages.ts';
import { words as dateWords } from '#platform/languages/words.ts';
import { readTerm } from './read-term.ts';
import { words } from './words.ts';

const lastDay = '2027-12-31';
const noTerm = say(words, (w) => w.enterTerm);
const noSuchDay = say(dateWords, (w) => w.noSuchDay);

suite('a term as people write it (Annex 2, note 2)', () => {
  for (const [text, until, from] of [
    ['derīgs līdz 31.12.2027.', lastDay],
    ['Derīga līdz: 31.12.2027.;', lastDay],
    ['līdz 2027. gada 31. decembrim', lastDay],
    ['līdz 2027. gada 31. decembrim (ieskaitot)', lastDay],
    ['līdz31.12.2027.', lastDay],
    ['spēkā līdz 31.12.2027. ieskaitot.', lastDay],
    ['Termiņš: 31.12.2027', lastDay],
    ['31.12.2027 00:00:00', lastDay],
    ['2027-12-31T00:00:00', lastDay],
    ['piektdiena, 2027. gada 31. decembris', lastDay],
    ['valid until 31 DEC 2027', lastDay],
    ['ends on December 31, 2027', lastDay],
    ['до 31 декабря 2027 года включительно', lastDay],
    ['по 31.12.2027 г.', lastDay],
    ['31.12.27', lastDay],
    ['３１．１２．２０２７', lastDay],
    ['no 2026. gada 1. janvāra līdz 2027. gada 31. decembrim', lastDay, '2026-01-01'],
    ['Tiesības derīgas no 01.01.2026. līdz 31.12.2027.', lastDay, '2026-01-01'],
    ['01.01.2026-31.12.2027', lastDay, '2026-01-01'],
    ['2026-01-01 — 2027-12-31', lastDay, '2026-01-01'],
    ['01.01.2026. - līdz 31.12.2027.', lastDay, '2026-01-01'],
    ['с 01.01.2026 по 31.12.2027', lastDay, '2026-01-01'],
    ['31–12–2027', lastDay],
    ['pastāvīgi', 'permanent'],
    ['Pastāvīgas tiesības', 'permanent'],
    ['beztermiņa;', 'permanent'],
    ['Uz nenoteiktu laiku.', 'permanent'],
    ['neierobežots', 'permanent'],
    ['бессрочно', 'permanent'],
    ['no 01.01.2026. uz nenoteiktu laiku', 'permanent', '2026-01-01'],
  ] as const) {
    test(text, () => {
      const read = readTerm(text);
      assert.ok(!('wrong' in read), JSON.stringify(read));
      assert.deepEqual([read.until.toString(), read.from?.toString()], [until, from]);
    });
  }
});

suite('what says no one term is told in words', () => {
  for (const [text, wrong] of [
    ['', noTerm],
    ['uz 2 gadiem', noTerm],
    ['līdz atsaukšanai', noTerm],
    ['līdz 2027. gadam', noTerm],
    ['no 31.12.2027.', noTerm],
    ['termiņa sākums 31.12.2027', noTerm],
    ['nav derīgs līdz 31.12.2027', noTerm],
    ['neieskaitot 31.12.2027', noTerm],
    ['līdz 31.12.2027. vai pastāvīgi', noTerm],
    ['31.12.2027. (vai agrāk)', noTerm],
    ['līdz 31.12.2026. līdz 31.12.2027.', noTerm],
    ['no permanent access', noTerm],
    ['No, permanent', noTerm],
    ['2027-12-30T22:00:00Z', noTerm],
    [`31.12.2027.${' '.repeat(300)}ne`, noTerm],
    ['derīgs līdz 31.02.2027.', noSuchDay],
    ['no 31.02.2026. līdz 31.12.2027.', noSuchDay],
  ] as const) {
    test(text.slice(0, 40), () => assert.deepEqual(readTerm(text), { wrong }));
  }
  test('31.12.3027.', () => {
    const read = readTerm('31.12.3027.');
    assert.match('wrong' in read ? read.wrong.lv : '', /^Pārbaudiet gadu: .*31\.12\.2099/);
  });
});
