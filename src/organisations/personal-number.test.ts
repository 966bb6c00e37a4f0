import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalPersonalNumber } from './index.ts';

test('a personal number is read in both forms of certificates and as people type a code', () => {
  for (const typed of [
    'PNOLV-320000-00001',
    'PNOLV-32000000001',
    'pnolv-320000-00001',
    'PNOLV-320000\u201300001',
    'PNOLV-320000 - 00001',
  ]) {
    assert.equal(canonicalPersonalNumber(typed), 'PNOLV-32000000001', typed);
  }
});

test('anything else is none, also other countries’ numbers', () => {
  for (const typed of [
    '',
    '320000-00001',
    'PNOEE-320000-00001',
    'PNOLV-320000-0000',
    'PNOLV-320000-000011',
    'PASLV-320000-00001',
  ]) {
    assert.equal(canonicalPersonalNumber(typed), undefined, typed);
  }
});
