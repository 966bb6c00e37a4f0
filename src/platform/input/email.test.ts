import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { say } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';
import { asciiEmail, readEmail } from './email.ts';

const missing = { lv: 'Ierakstiet adresi', en: 'Enter an address' };

suite('an e-mail address as people paste it', () => {
  for (const [typed, read] of [
    ['a@b.lv', 'a@b.lv'],
    [' a@b.lv ', 'a@b.lv'],
    ['Anna Bērziņa <a@b.lv>', 'a@b.lv'],
    ['"Bērziņa, Anna" <a@b.lv>;', 'a@b.lv'],
    ['a@b.lv <a@b.lv>', 'a@b.lv'],
    ['<a@b.lv>', 'a@b.lv'],
    ['mailto:a@b.lv', 'a@b.lv'],
    ['MAILTO:A.B+c@B.LV', 'A.B+c@b.lv'],
    ['a@b.lv;', 'a@b.lv'],
    ['a@b.lv.', 'a@b.lv'],
    ['a@b.lv, ', 'a@b.lv'],
    ['a\u200b@b.lv\ufeff', 'a@b.lv'],
    ['\u202aa@b.lv\u202c', 'a@b.lv'],
    ['a@ādaži.lv', 'a@ādaži.lv'],
    ['a@ĀDAŽI.LV', 'a@ādaži.lv'],
    ['a@a\u0304daz\u030ci.lv', 'a@ādaži.lv'],
    ['a@xn--dai-0oa14d.lv', 'a@ādaži.lv'],
    ['Anna (a@b.lv)', 'a@b.lv'],
    ['a@b.lv (Anna, darba)', 'a@b.lv'],
    ['Anna Bērziņa a@b.lv', 'a@b.lv'],
    ['Bērziņa, Anna <a@b.lv>', 'a@b.lv'],
    ['Anna: a@b.lv', 'a@b.lv'],
    ['Anna Bērziņa, a@b.lv', 'a@b.lv'],
    ['Anna Bērziņa - a@b.lv', 'a@b.lv'],
    ['E-pasts: a@b.lv', 'a@b.lv'],
    ['darba e-pasts a@b.lv.', 'a@b.lv'],
    ['"a@b.lv"', 'a@b.lv'],
    ["'a@b.lv'", 'a@b.lv'],
    ['„a@b.lv”', 'a@b.lv'],
    ['«a@b.lv»;', 'a@b.lv'],
    ['[a@b.lv]', 'a@b.lv'],
    ['a@b.lv<mailto:a@b.lv>', 'a@b.lv'],
    ['mailto:a@b.lv?subject=Labdien', 'a@b.lv'],
    ['a＠b.lv', 'a@b.lv'],
    ['ａ＠ｂ．ｌｖ', 'a@b.lv'],
    ['a﹫b.lv', 'a@b.lv'],
    ["o'brien@b.lv", "o'brien@b.lv"],
  ] as const) {
    test(JSON.stringify(typed), () => assert.deepEqual(readEmail(typed, missing), { email: read }));
  }

  for (const typed of [
    '',
    'anna',
    'a@',
    '@b.lv',
    'a@b',

    'a b <c>',
    'a@-b.lv',
    'ā@b.lv',
    'a@b.lv/c.d',
    'a@b.lv#x',
    'a@b.lv?x',
    'a@b.lv\\x',
    'a@b%2elv',
    `${'a'.repeat(300)}@b.lv`,
  ]) {
    test(`${JSON.stringify(typed.slice(0, 30))} is none`, () =>
      assert.deepEqual(readEmail(typed, missing), { wrong: missing }));
  }

  for (const typed of [
    'a@b .lv',
    'anna bērziņa@b.lv',
    'janis a@b.lv',
    'Anna a@b.lv',
    'anna berzina@b.lv',
    'anna, berzina@b.lv',
    'anna,berzina@b.lv',
    'anna - berzina@b.lv',
    'anna"berzina@b.lv"',
    'a@b.gov,lv',
    'a@b.gov, lv',
    'a@b.gov .lv',
    'a@b.co m',
    'a@b.lv ne',
    'nav a@b.lv',
  ]) {
    test(`${JSON.stringify(typed)} may be another one, in words`, () =>
      assert.deepEqual(readEmail(typed, missing), { wrong: say(words, (w) => w.onlyEmail) }));
  }

  for (const typed of [
    'a@b.lv; c@d.lv',
    'a@b.lv, c@d.lv',
    'A <a@b.lv>, C <c@d.lv>',
    'a@b.lv c@d.lv',
    'x@b.lv <a@b.lv>',
    'a@b.lv/c@b.lv',
  ]) {
    test(`${JSON.stringify(typed)} is more than one, in words`, () => {
      const read = readEmail(typed, missing);
      if (typed.includes('/')) assert.deepEqual(read, { wrong: missing });
      else assert.deepEqual(read, { wrong: say(words, (w) => w.oneEmail) });
    });
  }
});

test('mail servers get the domain in letters of ASCII', () => {
  assert.equal(asciiEmail('A.b@ādaži.lv'), 'A.b@xn--dai-0oa14d.lv');
  assert.equal(asciiEmail('a@b.lv'), 'a@b.lv');
});
