import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registrationNumber } from './registration-number.ts';

test('a registration number is read with spaces, dashes and the country in front, and its check digit is checked', () => {
  for (const typed of ['90001733697', ' 9000 1733 697 ', 'LV90001733697', 'lv 9000-1733-697']) {
    assert.equal(registrationNumber().parse(typed), '90001733697', typed);
  }
  for (const typed of ['', '90001733698', '9000173369', 'EE90001733697', 'LVLV90001733697']) {
    assert.equal(registrationNumber().safeParse(typed).success, false, typed);
  }
});
