import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCode, maskCode, readPersonalCode } from './personal-code.ts';

test('valid known codes have the right check digit', () => {
  for (const code of ['161175-19997', '311299-18886', '290156-11605']) {
    assert.deepEqual(readPersonalCode(code), { code: code.replace('-', ''), checkDigit: 'right' }, code);
  }
});

test('every other last digit is wrong', () => {
  for (const digit of '012345689') assert.equal(readPersonalCode(`161175-1999${digit}`)?.checkDigit, 'wrong', digit);
});

test('remainder 10 has no digit, so any last digit has to be confirmed', () => {
  const withRemainderTen = Array.from({ length: 1000 }, (_, n) => `010180-1${String(n).padStart(3, '0')}`).find(
    (start) => Array.from('0123456789').every((digit) => readPersonalCode(start + digit)?.checkDigit === 'wrong'),
  );
  assert.ok(withRemainderTen);
});

test('codes of the new kind have only their form to check', () => {
  for (const code of ['320000-00001', '399999-99999']) assert.equal(readPersonalCode(code)?.checkDigit, 'none', code);
  for (const code of ['300180-10000', '310180-10000'])
    assert.notEqual(readPersonalCode(code)?.checkDigit, 'none', code);
});

test('a code is read as people type it', () => {
  for (const typed of ['16117519997', ' 161175 - 19997 ', '161175–19997', '161175‑19997', '161175 19997']) {
    assert.equal(readPersonalCode(typed)?.code, '16117519997', typed);
  }
  for (const typed of ['', '161175-1999', '161175-199970', 'A61175-19997', '١٦١١٧٥-١٩٩٩٧', '161175/19997']) {
    assert.equal(readPersonalCode(typed), undefined, typed);
  }
});

test('a code is shown with its hyphen, and in lists masked but for the last three digits', () => {
  assert.equal(formatCode('16117519997'), '161175-19997');
  assert.equal(maskCode('16117519997'), '••••••-••997');
});
