import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { line, message, readInput } from './input.ts';
import { Refusal } from './refusal.ts';

const whole = { lv: 'Ierakstiet pilnu adresi.', en: 'Enter the whole address.' };
const address = line(whole, 20).refine((text) => text.includes('@'), message(whole));

test('what is wrong with a field is told once, by however many rules it is wrong', () => {
  const told = (input: unknown) => {
    try {
      readInput(z.object({ one: address, other: address }), input);
      return [];
    } catch (error) {
      assert.ok(error instanceof Refusal);
      return error.problems.map(({ field }) => field);
    }
  };
  assert.deepEqual(told({ one: '', other: ' ' }), ['one', 'other']);
  assert.deepEqual(told({ one: 'a@b', other: 'a' }), ['other']);
});
