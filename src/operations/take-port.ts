import { CannotStart } from '#platform/process/cannot-start.ts';
import { type HttpServer, listen, PortTaken } from './http-server.ts';
import { messageOf } from './message-of.ts';
import { whoListens } from './who-listens.ts';

const loopback = '127.0.0.1';

/** Listens there and nowhere else. Throws CannotStart when it cannot be, and says why. */
export async function takeExactly(host: string, port: number): Promise<HttpServer> {
  return listen(host, port).catch((error: unknown) => {
    if (error instanceof PortTaken) {
      throw new CannotStart(`Port ${port} is taken${by(port)}. End that program, or choose another port with PORT.`);
    }
    throw new CannotStart(`Cannot listen on ${host}, port ${port}: ${messageOf(error)}`);
  });
}

/**
 * Listens on loopback: on the port that was asked for, else on `usual` or the next free one. Throws CannotStart when the
 * port asked for is taken, and says by whom.
 */
export async function takePort(
  asked: string | undefined,
  usual: number,
  say: (line: string) => void,
): Promise<HttpServer> {
  if (asked) return takeExactly(loopback, readPort(asked));
  for (let port = usual; port < usual + 50; port++) {
    try {
      return await listen(loopback, port);
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
      say(`Port ${port} is taken${by(port)}; trying the next one.`);
    }
  }
  return listen(loopback, 0);
}

/** The wanted port if nobody listens there, else 0 for any other. */
export async function freePort(wanted: number): Promise<number> {
  try {
    await (await listen(loopback, wanted)).stop();
    return wanted;
  } catch {
    return 0;
  }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new CannotStart(`PORT must be a number up to 65535, not "${text}".`);
}

function by(port: number): string {
  const who = whoListens(port);
  return who ? ` by ${who}` : '';
}
