import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { words } from '#platform/languages/words.ts';
import { largestBody } from '#site/largest-body.ts';

/** How long a request may take to arrive, in milliseconds; how often it is looked whether one has taken longer. */
export interface Patience {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly connectionsCheckingInterval: number;
}

/** A scan of 20 MB takes four minutes by a line of a megabit. */
export const usualPatience: Patience = {
  headersTimeout: 30_000,
  requestTimeout: 300_000,
  connectionsCheckingInterval: 10_000,
};

type Word = 'badRequest' | 'longHead' | 'tooSlow';

const answers: Readonly<Record<string, readonly [status: string, word: Word]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'longHead'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'tooSlow'],
};
const bad = ['400 Bad Request', 'badRequest'] as const;

/**
 * Answers in words what never becomes a request: one that is not HTTP, is too long or too slow. Nobody is asked to go on sending
 * (`Expect: 100-continue`) what is more than any route takes.
 */
export function answerUnread(server: Server): void {
  const begun = new WeakMap<Duplex, ServerResponse>();
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    begun.set(socket, response);
  });
  server.on('clientError', (error: Error & { code?: string }, socket: Duplex) => {
    const answer = begun.get(socket);
    // Into an answer that is on its way nothing else may be written.
    const isWritable =
      socket.writable && error.code !== 'ECONNRESET' && !(answer?.headersSent && !answer.writableEnded);
    if (!isWritable) socket.destroy();
    else socket.end(plainly(...(answers[error.code ?? ''] ?? bad)), () => socket.destroy());
  });
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (!(Number(request.headers['content-length']) > largestBody)) response.writeContinue();
    server.emit('request', request, response);
  });
}

function plainly(status: string, word: Word): string {
  const body = `${words.lv[word]}\n${words.en[word]}\n`;
  const head = [
    `HTTP/1.1 ${status}`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
