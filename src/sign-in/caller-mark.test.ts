import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Vault } from '#platform/cryptography/vault.ts';
import { callerMark, callerMarks } from './caller-mark.ts';

const key = (letter: string) => Buffer.alloc(32, letter);
const sealing = { current: 'a', sealing: new Map([['a', key('a')]]) };
const before = new Vault({ ...sealing, lookup: new Map([['1', key('b')]]) });
const during = new Vault({
  ...sealing,
  lookup: new Map([
    ['2', key('c')],
    ['1', key('b')],
  ]),
});

test('an address has one mark, however it is written', () => {
  const same = [
    ['192.0.2.7', '::ffff:192.0.2.7'],
    ['2001:db8::7', '2001:0DB8:0000::0007'],
    ['fe80::1', 'fe80::1%eth0'],
  ];
  for (const [one = '', other = ''] of same) assert.equal(callerMark(before, one), callerMark(before, other));
  assert.notEqual(callerMark(before, '192.0.2.7'), callerMark(before, '192.0.2.70'));
});

test('what was marked under the lookup key before is found while both keys are in use', () => {
  assert.ok(callerMarks(during, '192.0.2.7').includes(callerMark(before, '192.0.2.7')));
  assert.notEqual(callerMark(during, '192.0.2.7'), callerMark(before, '192.0.2.7'));
});
