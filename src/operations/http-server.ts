import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

export type Fetch = (request: Request, env: unknown) => Response | Promise<Response>;

export interface HttpServer {
  readonly port: number;
  /** From now on these are the answers; before it everybody is told to wait a moment. */
  answerWith(fetch: Fetch): void;
  /** Takes no more connections, lets the requests under way finish, and cuts off those that outlast `patience`. */
  stop(patience?: number): Promise<void>;
}

/** Another process listens there. */
export class PortTaken extends Error {
  override name = 'PortTaken';
}

/** Listens on one address. The port is taken before the site is ready, so that nobody else takes it meanwhile. */
export async function listen(host: string, port: number): Promise<HttpServer> {
  let answer: Fetch = () => new Response('…', { status: 503, headers: { 'Retry-After': '1' } });
  const server = createAdaptorServer({ fetch: (request, env) => answer(request, env) }) as Server;
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') throw new PortTaken(String(port));
    throw error;
  }
  let stopped: Promise<void> | undefined;
  return {
    port: portOf(server),
    answerWith: (fetch) => {
      answer = fetch;
    },
    stop: (patience = 20_000) => {
      stopped ??= stop(server, patience);
      return stopped;
    },
  };
}

async function stop(server: Server, patience: number): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection that was busy when we closed is idle after its answer, and would wait for a next request in vain.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
