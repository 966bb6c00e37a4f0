import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

const range = '/proc/sys/net/ipv4/ip_local_port_range';

/** From here on the system gives ports to connections; Windows and macOS begin later. */
const [lent = 32_768] = existsSync(range) ? readFileSync(range, 'utf8').split(/\s+/).map(Number) : [];

const first = 10_000;

let next = randomInt(first, Math.max(lent, first + 1));

/**
 * A port on which nobody listens at this moment, and no other than we will: it was not given out before, and no connection gets it
 * while whoever listens there is down.
 */
export async function freePort(): Promise<number> {
  for (let tried = first; tried < lent; tried += 1) {
    const port = next;
    next = port + 1 < lent ? port + 1 : first;
    if (await isFree(port)) return port;
  }
  throw new Error(`no port between ${first} and ${lent} is free`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
