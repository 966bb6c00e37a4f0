import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** An HTTP client with this many persistent connections. */
export function client(origin: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const milliseconds: number[] = [];
  return {
    milliseconds,
    close: () => agent.destroy(),
    ask: (path: string, cookie: string, body?: object): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const started = performance.now();
        const content = body === undefined ? undefined : JSON.stringify(body);
        const asked = request(
          new URL(path, origin),
          {
            agent,
            method: content === undefined ? 'GET' : 'POST',
            headers: {
              cookie,
              origin,
              ...(content === undefined
                ? {}
                : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) }),
            },
          },
          (response) => {
            const parts: Buffer[] = [];
            response.on('data', (part: Buffer) => parts.push(part));
            response.on('end', () => {
              milliseconds.push(performance.now() - started);
              resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() });
            });
          },
        );
        asked.on('error', reject);
        asked.end(content);
      }),
  };
}

/** Runs `work` repeatedly on this many lines at once, for this many seconds; returns the runs per second. */
export async function forSeconds(
  seconds: number,
  lines: number,
  work: (line: number) => Promise<void>,
): Promise<number> {
  const started = performance.now();
  const until = started + seconds * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: lines }, async (_, line) => {
      while (performance.now() < until) {
        await work(line);
        done++;
      }
    }),
  );
  return (done * 1000) / (performance.now() - started);
}

/** Runs `work` this many times on this many lines at once. */
export async function times(count: number, lines: number, work: (line: number) => Promise<void>): Promise<void> {
  let left = count;
  await Promise.all(
    Array.from({ length: lines }, async (_, line) => {
      while (left-- > 0) await work(line);
    }),
  );
}
