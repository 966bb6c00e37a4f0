import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { freePort } from './free-port.ts';

const skip = process.platform === 'linux' ? false : 'only Linux says which ports connections are given';

test('a free port is none that a connection could be given, or that was given out before', { skip }, async () => {
  const [lent = 0] = readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').split(/\s+/).map(Number);
  const free: number[] = [];
  for (let times = 0; times < 50; times += 1) free.push(await freePort());
  assert.equal(new Set(free).size, free.length);
  assert.ok(Math.max(...free) < lent, `${Math.max(...free)} of ${lent}`);
});
