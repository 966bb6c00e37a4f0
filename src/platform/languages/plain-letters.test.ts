import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './languages.ts';

test('every Latin letter of European languages is folded to letters of the English alphabet', () => {
  for (let code = 0xc0; code <= 0x17f; code += 1) {
    const letter = String.fromCodePoint(code);
    if (/\p{Letter}/u.test(letter)) assert.match(fold(letter), /^'?[a-z]+$/, `U+${code.toString(16)} ${letter}`);
  }
  for (const [letter, plain] of [
    ['Ə', 'e'],
    ['ẞ', 'ss'],
    ['Ș', 's'],
    ['Ț', 't'],
    ['Ạ', 'a'],
    ['Ǆ'.normalize('NFC'), 'ǆ'],
  ] as const)
    assert.equal(fold(letter), plain);
});

test('what is folded is folded already, for every letter there is', () => {
  for (let code = 0x20; code <= 0x1ffff; code += 1) {
    const letter = String.fromCodePoint(code);
    if (!/\p{Letter}/u.test(letter)) continue;
    assert.equal(fold(fold(letter)), fold(letter), `U+${code.toString(16)}`);
    assert.equal(fold(letter.toUpperCase()), fold(letter.toLowerCase().toUpperCase()), `U+${code.toString(16)}`);
  }
});
