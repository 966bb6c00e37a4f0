import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { after, test } from 'node:test';
import { freePort } from './free-port.ts';

test('a free port is none that a connection could be given, or that was given out before', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  after(() => server.close());
  await once(server, 'listening');
  const lent = await Promise.all(Array.from({ length: 200 }, () => open((server.address() as AddressInfo).port)));
  const ports = lent.map(({ localPort = 0 }) => localPort);
  for (const socket of lent) socket.destroy();
  const free: number[] = [];
  for (let times = 0; times < 50; times += 1) free.push(await freePort());
  assert.equal(new Set(free).size, free.length);
  assert.ok(Math.max(...free) < Math.min(...ports), `${Math.max(...free)} of ${Math.min(...ports)}`);
});

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}
