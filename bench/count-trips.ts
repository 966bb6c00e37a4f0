import { mkdirSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';

/** So long an answer is held back, so that what is sent without waiting for it is not taken for another trip. */
const held = 5;

export interface Counted {
  /** How often the site sent something and then waited for PostgreSQL. */
  trips: number;
  statements: number;
}

/** Stands between a site and PostgreSQL and counts; the site is given `url` in place of the server's. */
export async function tripCounter(serverUrl: string, directory: string) {
  const counted: Counted = { trips: 0, statements: 0 };
  const place = new URLSearchParams(serverUrl.slice(serverUrl.indexOf('?')));
  const socket = `.s.PGSQL.${place.get('port')}`;
  const own = join(directory, 'counter');
  mkdirSync(own, { recursive: true });
  const server = createServer((site) => pass(site, connect(join(place.get('host') ?? '', socket)), counted));
  await new Promise<void>((resolve) => server.listen(join(own, socket), resolve));
  const url = serverUrl.replace(/host=[^&]*/, `host=${encodeURIComponent(own)}`);
  return { url, counted, close: () => server.close() };
}

function pass(site: Socket, postgres: Socket, counted: Counted): void {
  const read = statementReader();
  let answered = true;
  site.on('data', (bytes: Buffer) => {
    const statements = read(bytes);
    counted.statements += statements;
    if (answered && statements > 0) {
      counted.trips++;
      answered = false;
    }
    postgres.write(bytes);
  });
  postgres.on('data', (bytes: Buffer) => {
    setTimeout(() => {
      answered = true;
      site.write(bytes);
    }, held);
  });
  for (const [one, other] of [
    [site, postgres],
    [postgres, site],
  ] as const) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}

/** Counts Query and Execute messages in what a client sends, which may be cut anywhere. The first message has no type. */
function statementReader(): (bytes: Buffer) => number {
  let rest = Buffer.alloc(0);
  let begun = false;
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    let statements = 0;
    for (;;) {
      const head = begun ? 1 : 0;
      if (rest.length < head + 4) return statements;
      const length = head + rest.readInt32BE(head);
      if (rest.length < length) return statements;
      if (begun && 'QE'.includes(String.fromCharCode(rest[0] ?? 0))) statements++;
      rest = rest.subarray(length);
      begun = true;
    }
  };
}
