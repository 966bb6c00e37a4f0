import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { Server as Listener } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { answerUnread, type Patience, usualPatience } from './unread-requests.ts';

export type Fetch = (request: Request, env: unknown) => Response | Promise<Response>;

export interface HttpServer {
  readonly port: number;
  /** From now on these are the answers; before it everybody is told to wait a moment. */
  answerWith(fetch: Fetch): void;
  /**
   * Takes no more connections, lets the requests under way finish, and cuts off those that outlast `patience`. Each answer
   * says that the connection closes. One that waits for a next request is closed when the time is over that
   * every answer names (`Keep-Alive: timeout=5`): until then its client may be sending.
   */
  stop(patience?: number): Promise<void>;
}

/** Another process listens there. */
export class PortTaken extends Error {
  override name = 'PortTaken';
}

/**
 * Listens on one address. The port is taken before the site is ready, so that nobody else takes it meanwhile. A request that does not
 * arrive within `patience` is answered so, and its connection closed.
 */
export async function listen(host: string, port: number, patience: Patience = usualPatience): Promise<HttpServer> {
  let answer: Fetch = () => new Response('…', { status: 503, headers: { 'Retry-After': '1' } });
  const server = createAdaptorServer({
    fetch: (request, env) => answer(request, env),
    serverOptions: patience,
  }) as Server;
  answerUnread(server);
  const connections = closingConnections(server);
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
      stopped ??= stop(server, connections, patience);
      return stopped;
    },
  };
}

interface ClosingConnections {
  /** From now on every answer closes its connection, and says so. */
  close(): void;
}

function closingConnections(server: Server): ClosingConnections {
  const underWay = new Set<ServerResponse>();
  let closing = false;
  const tell = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('Connection', 'close');
  };
  server.prependListener('request', (_request, response: ServerResponse) => {
    if (closing) return tell(response);
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  });
  return {
    close() {
      closing = true;
      for (const response of underWay) tell(response);
    },
  };
}

async function stop(server: Server, connections: ClosingConnections, patience: number): Promise<void> {
  const closed = once(server, 'close');
  connections.close();
  await nobodyComes(server);
  // Not `server.close()`, which cuts off connections that wait, and with them the requests that are on their way.
  Listener.prototype.close.call(server);
  let sweep: NodeJS.Timeout | undefined;
  const announced = setTimeout(() => {
    sweep = setInterval(() => server.closeIdleConnections(), 50);
  }, server.keepAliveTimeout + onItsWay);
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  for (const timer of [announced, sweep, cut]) clearTimeout(timer);
}

/**
 * Resolves when everybody has been let in whom the system had connected already: to close would reset them. One is let in each
 * turn of the event loop. Who connects in the very turn of the close is reset still: nobody can know of them, and nothing of
 * theirs was begun.
 */
async function nobodyComes(server: Server): Promise<void> {
  const latest = performance.now() + 1_000;
  let came = false;
  const letIn = () => {
    came = true;
  };
  server.on('connection', letIn);
  for (let isQuiet = false; !isQuiet && performance.now() < latest; ) {
    came = false;
    const begun = performance.now();
    await nextTurn();
    isQuiet = !came && performance.now() - begun < 1;
  }
  server.off('connection', letIn);
}

/** How long a request may be on its way that was sent just before the announced time was over. */
const onItsWay = 1_000;

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
