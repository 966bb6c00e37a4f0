import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phonesIn, phonesOf } from './people-by-phone.ts';

test('one phone of Latvia is one number, however it is written', () => {
  for (const written of [
    '29123456',
    '29 123 456',
    '+371 29123456',
    '+371 2912-3456',
    '(+371) 29123456',
    '00371 29 12 34 56',
    '37129123456',
    'pa tālruni +371 29 123 456',
    '29\u00a0123\u00a0456 (meitai)',
  ]) {
    assert.deepEqual(phonesOf(written), ['29123456'], written);
  }
});

test('one of another country keeps its code, two are two, and what is no phone is none', () => {
  assert.deepEqual(phonesOf('+370 612 34567'), ['37061234567']);
  assert.deepEqual(phonesOf('+371 00000000'), phonesOf('00000000'), 'made-up ones of the demo');
  assert.deepEqual(phonesOf('00000000'), ['00000000']);
  assert.deepEqual(phonesOf('+371 29123456, mājās 67123456'), ['29123456', '67123456']);
  for (const none of ['', '123456', '14/2026', 'Priedīte', '1'.repeat(16), '9'.repeat(10_000)]) {
    assert.deepEqual(phonesOf(none), [], none);
  }
});

test('a mandate has a phone only if the client is told by it; of an older one it stands in the words of the paper', () => {
  const content = { resultContact: '29123456', result: { way: 'pa tālruni 29123456' } };
  assert.deepEqual(phonesIn('phone', content), ['29123456']);
  assert.deepEqual(phonesIn('sms', { result: { way: 'īsziņā uz numuru +371 29123456' } }), ['29123456']);
  assert.deepEqual(phonesIn('post', { resultContact: 'Pils iela 29123456', result: null }), []);
  assert.deepEqual(phonesIn(null, { result: null }), []);
});
