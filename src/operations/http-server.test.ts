import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterThisTest } from '#test/support/run/after-this-test.ts';
import { until } from '#test/support/run/until.ts';
import { listen } from './http-server.ts';

interface Told {
  answers: number;
  broken: string[];
}

/** One client with one connection, which it keeps until it is told that it closes: only then it stops. */
async function askUntilTold(port: number, told: Told): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  afterThisTest(() => agent.destroy());
  for (;;) {
    const asked = request({ host: '127.0.0.1', port, agent, path: '/' }).end();
    try {
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      for await (const _ of response);
      told.answers += 1;
      if (response.headers.connection === 'close') return;
    } catch (error) {
      // Whoever connects at the moment of the stop is not let in, and knows that nothing was begun.
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') told.broken.push(String(error));
      return;
    }
    if (Math.random() < 0.3) await sleep(Math.random() * 40);
  }
}

test('a stop under load breaks no request: each is answered, and told that its connection closes', async () => {
  for (let stops = 0; stops < 6; stops += 1) {
    const server = await listen('127.0.0.1', 0);
    server.answerWith(async () => {
      await sleep(Math.random() * 20);
      return new Response('answered');
    });
    const told: Told = { answers: 0, broken: [] };
    const clients = Array.from({ length: 60 }, () => askUntilTold(server.port, told));
    await until(() => told.answers > 300 + 100 * stops);
    await Promise.all([server.stop(), ...clients]);
    assert.deepEqual(told.broken, [], `stop ${stops + 1}, after ${told.answers} answers`);
  }
});

test('a connection that waits is kept for as long as its last answer said, and no longer', async () => {
  const server = await listen('127.0.0.1', 0);
  server.answerWith(() => new Response('answered'));
  const [waiting, unused, late] = [1, 2, 3].map(() => connect(server.port, '127.0.0.1'));
  assert.ok(waiting && unused && late);
  const ask = 'GET / HTTP/1.1\r\nHost: site\r\n\r\n';
  for (const socket of [waiting, late]) {
    socket.write(ask);
    assert.match(String(await once(socket, 'data')), /keep-alive: timeout=5/i);
  }
  const stopped = server.stop();
  await sleep(500);
  assert.equal(waiting.readyState, 'open');
  late.write(ask);
  assert.match(String(await once(late, 'data')), /connection: close/i);
  await stopped;
});

test('what outlasts the patience is cut off', async () => {
  const server = await listen('127.0.0.1', 0);
  let asked = false;
  server.answerWith(() => {
    asked = true;
    return new Promise(() => undefined);
  });
  const broken = fetch(`http://127.0.0.1:${server.port}/`).catch((error: unknown) => error);
  await until(() => asked);
  await server.stop(50);
  assert.ok((await broken) instanceof Error);
});
