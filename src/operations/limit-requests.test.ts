import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitRequests } from './limit-requests.ts';

const answer = () => new Response('ok');

function asker(options: { perMinute: number; callerHeader?: string | undefined; now?: () => number }) {
  const limited = limitRequests(answer, { callerHeader: undefined, ...options }, options.now);
  return async (address: string, headers: Record<string, string> = {}) => {
    const env = { incoming: { socket: { remoteAddress: address } } };
    return (await limited(new Request('http://127.0.0.1/', { headers }), env)).status;
  };
}

test('so many a minute from one address, and the next minute again', async () => {
  let now = 60_000;
  const ask = asker({ perMinute: 2, now: () => now });
  assert.deepEqual([await ask('10.0.0.1'), await ask('10.0.0.1'), await ask('10.0.0.1')], [200, 200, 429]);
  assert.equal(await ask('10.0.0.2'), 200, 'another address has its own');
  now += 60_000;
  assert.equal(await ask('10.0.0.1'), 200);
});

test('behind a proxy its header counts, and of the header what the proxy itself saw', async () => {
  const ask = asker({ perMinute: 1, callerHeader: 'X-Forwarded-For' });
  assert.equal(await ask('127.0.0.1', { 'X-Forwarded-For': '1.1.1.1, 10.0.0.1' }), 200);
  assert.equal(await ask('127.0.0.1', { 'X-Forwarded-For': '2.2.2.2, 10.0.0.1' }), 429, 'a claim changes nothing');
  assert.equal(await ask('127.0.0.1', { 'X-Forwarded-For': '10.0.0.2' }), 200);
});

test('all addresses of an IPv6 network are one', async () => {
  const ask = asker({ perMinute: 1 });
  assert.equal(await ask('2001:db8:1:2:aaaa::1'), 200);
  assert.equal(await ask('2001:db8:1:2:bbbb::2'), 429);
  assert.equal(await ask('2001:db8:1:3::1'), 200);
  assert.deepEqual([await ask('2001:db8::1'), await ask('2001:db8::2:1')], [200, 429]);
  assert.deepEqual([await ask('::ffff:10.0.0.1'), await ask('::ffff:10.0.0.2')], [200, 200]);
});

test('without a limit everybody is answered', async () => {
  const ask = asker({ perMinute: 0 });
  for (let times = 0; times < 50; times += 1) assert.equal(await ask('10.0.0.1'), 200);
});
