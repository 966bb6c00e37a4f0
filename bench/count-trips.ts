import { mkdirSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';

/**
 * How long an answer is delayed, in milliseconds: statements sent meanwhile belong to the same trip, also on a busy
 * machine.
 */
const held = 20;

/** The texts of the statements that a site sent before it waited for PostgreSQL. */
export type Trip = string[];

/** A proxy between a site and PostgreSQL that records the trips; the site uses `url` as its server. */
export async function tripCounter(serverUrl: string, directory: string) {
  const trips: Trip[] = [];
  const place = new URLSearchParams(serverUrl.slice(serverUrl.indexOf('?')));
  const socket = `.s.PGSQL.${place.get('port')}`;
  const own = join(directory, 'counter');
  mkdirSync(own, { recursive: true });
  const server = createServer((site) => pass(site, connect(join(place.get('host') ?? '', socket)), trips));
  await new Promise<void>((resolve) => server.listen(join(own, socket), resolve));
  const url = serverUrl.replace(/host=[^&]*/, `host=${encodeURIComponent(own)}`);
  return { url, trips, close: () => server.close() };
}

function pass(site: Socket, postgres: Socket, trips: Trip[]): void {
  const read = statementReader();
  let answered = true;
  let trip: Trip = [];
  site.on('data', (bytes: Buffer) => {
    const statements = read(bytes);
    if (answered && statements.length > 0) {
      trip = [];
      trips.push(trip);
      answered = false;
    }
    trip.push(...statements);
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

/** Reads the statements in a client's bytes, which may be split anywhere. The first message has no type. */
function statementReader(): (bytes: Buffer) => string[] {
  let rest = Buffer.alloc(0);
  let begun = false;
  const prepared = new Map<string, string>();
  let bound = '';
  const read = (type: string, parts: readonly string[]): string[] => {
    const [first = '', second = ''] = parts;
    if (type === 'P') prepared.set(first, second);
    if (type === 'B') bound = prepared.get(second) ?? '';
    if (type === 'Q') return [first];
    return type === 'E' ? [bound] : [];
  };
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    const statements: string[] = [];
    for (;;) {
      const head = begun ? 1 : 0;
      if (rest.length < head + 4) return statements;
      const length = head + rest.readInt32BE(head);
      if (rest.length < length) return statements;
      if (begun) {
        const parts = rest.toString('utf8', head + 4, length).split('\0', 2);
        statements.push(...read(String.fromCharCode(rest[0] ?? 0), parts));
      }
      rest = rest.subarray(length);
      begun = true;
    }
  };
}
