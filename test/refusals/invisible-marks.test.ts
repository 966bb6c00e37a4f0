import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readInput } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { withoutInvisible } from '#platform/languages/invisible.ts';
import { fold } from '#platform/languages/languages.ts';
import { fieldsOfActs } from '#test/support/site/fields-of-acts.ts';

// Marks that nobody sees come along when people paste, and keyboards of East Asia type wide signs. No field of any act or view
// tells a text with them from one without.

const marks = Array.from(
  '\u00ad\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064' +
    '\u2066\u2067\u2068\u2069\u3164\ufe0f\ufeff\ufff9\ufffa\ufffb\u{e0001}\u{e0041}\u{e007f}\u{e0100}',
);

/** Texts that some field reads, each of its own form. */
const texts = [
  'Bērziņa-Kalniņa',
  'velta@paraugs.lv',
  '+371 20000001',
  '320000-00001',
  '90000000003',
  'LV1234567',
  '02.03.2026.',
  '09:50',
  'TVP-2026-0001',
  'EPD313',
  'LV',
  'yes',
  '10',
];

suite('invisible marks and wide signs in every text of every act and view', () => {
  for (const { of, field, whole } of fieldsOfActs()) {
    test(`${of}, ${field}`, () => {
      for (const text of texts) {
        const plain = outcomeOf(whole, field, text);
        for (const mark of marks) {
          const pasted = `${mark}${text.slice(0, 2)}${mark}${text.slice(2)}${mark}`;
          assert.deepEqual(outcomeOf(whole, field, pasted), plain, JSON.stringify(pasted));
        }
        const wide = text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        assert.deepEqual(outcomeOf(whole, field, wide), plain, wide);
      }
    });
  }
});

/** What was read of all that was sent; or the sentences at this field. */
function outcomeOf(whole: Parameters<typeof readInput>[0], field: string, text: string): unknown {
  try {
    return readInput(whole, { [field]: text });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.filter((problem) => problem.field === field);
  }
}

test('a joiner stays in a name whose script needs it, and nowhere else', () => {
  assert.equal(withoutInvisible('می\u200cخواهم'), 'می\u200cخواهم');
  assert.equal(withoutInvisible('क्\u200dष'), 'क्\u200dष');
  assert.equal(withoutInvisible('Ber\u200dziņš\u200c'), 'Berziņš');
  assert.equal(withoutInvisible('\u200cم\u200d'), 'م');
});

test('every mark that Unicode says is not shown is taken out of a text, and is not searched for', () => {
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const sign = String.fromCodePoint(code);
    if (!/\p{Default_Ignorable_Code_Point}/u.test(sign)) continue;
    assert.equal(withoutInvisible(`a${sign}b`), 'ab', `U+${code.toString(16)}`);
    assert.equal(fold(`a${sign}b`), 'ab', `U+${code.toString(16)}`);
  }
});
