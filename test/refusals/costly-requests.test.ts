import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, suite, test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { health } from '#operations/health.ts';
import { listen } from '#operations/http-server.ts';
import { openMetrics } from '#operations/metrics.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';

// Requests that would cost more than they weigh, or never end. Each is refused before any work, by its status and in words, and
// meanwhile everybody else is answered.

const database = await freshDatabase();
/** Of two seconds, so that nobody waits for the five minutes of the usual one. */
const hasty = { headersTimeout: 2_000, requestTimeout: 2_000, connectionsCheckingInterval: 200 };
const [server, hastyServer] = [await listen('127.0.0.1', 0), await listen('127.0.0.1', 0, hasty)];
let cookie = '';
let faults: readonly string[] = [];
before(async () => {
  const cast = await enterCast(database);
  const site = await wholeSite(database, cast.karlis.at);
  faults = site.faults;
  cookie = await site.cookieOf(cast.karlis);
  const metrics = openMetrics(database, 'test');
  const watched = health({
    database,
    inStep: async () => undefined,
    metrics,
    metricsToken: undefined,
    version: 'test',
  });
  for (const each of [server, hastyServer])
    each.answerWith((request, env) =>
      new URL(request.url).pathname === '/healthz' ? watched.fetch(request, env as object) : site.answer(request, env),
    );
});
after(() => Promise.all([server.stop(0), hastyServer.stop(0)]));

/** All that the server says to these bytes, and to a byte in each `trickle` milliseconds, once it has closed the connection. */
async function answerTo(pieces: readonly (string | Buffer)[], { port } = server, trickle?: number): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const piece of pieces) socket.write(piece);
  const more = trickle && setInterval(() => socket.write('a'), trickle);
  await new Promise((resolve) => socket.on('close', resolve));
  clearInterval(more);
  return Buffer.concat(chunks).toString();
}

const head = (method: string, path: string, ...headers: string[]) =>
  [
    `${method} ${path} HTTP/1.1`,
    ...['Host: 127.0.0.1:1', 'Origin: http://127.0.0.1:1', 'Connection: close', `Cookie: ${cookie}`],
    ...headers,
    '\r\n',
  ].join('\r\n');
const call = (...headers: string[]) => head('POST', '/api/cases', 'Content-Type: application/json', ...headers);

const isAlive = async ({ port } = server) => {
  const { status } = await fetch(`http://127.0.0.1:${port}/healthz`);
  return status === 200;
};

/** Of pages and of calls, in words of both or of one language. */
async function refused(
  status: number,
  words: RegExp,
  pieces: readonly (string | Buffer)[],
  what: string,
): Promise<string> {
  const answer = answerTo(pieces);
  assert.ok(await isAlive(), what);
  const text = await answer;
  assert.match(text, new RegExp(`^HTTP/1\\.1 ${status} `), what);
  assert.match(text, words, what);
  assert.deepEqual(faults, [], what);
  return text;
}

const unread = /nav šādā veidā lasāms/;
const packed = /ir saspiests/;
const notHttp = /neatbilst HTTP.*\n.*is not valid HTTP/;
const tooLarge = /pārāk liels/;
const longHead = /galvenes ir pārāk garas.*\n.*headers of the request are too long/;

test('what is packed is not read: 415', async () => {
  const zeros = Buffer.alloc(60_000);
  const codings = {
    gzip: gzipSync(zeros),
    deflate: deflateSync(zeros),
    br: brotliCompressSync(zeros),
    'gzip, gzip': zeros,
  };
  for (const [coding, body] of Object.entries(codings)) {
    const more = [`Content-Encoding: ${coding}`, `Content-Length: ${body.length}`];
    const typed = head('POST', '/cases/search', 'Content-Type: application/x-www-form-urlencoded', ...more);
    for (const first of [call(...more), typed]) {
      const text = await refused(415, packed, [first, body], coding);
      assert.match(text, /accept-encoding: identity/i);
    }
    await refused(415, packed, [call('Transfer-Encoding: gzip, chunked'), '0\r\n\r\n'], coding);
  }
  const plain = await answerTo([call('Content-Encoding: identity', 'Content-Length: 2'), '{}']);
  assert.match(plain, /^HTTP\/1\.1 4(09|22) /);
});

test('what is of another type than the route reads is not read: 415', async () => {
  for (const type of ['text/plain', 'text/xml', 'application/octet-stream', 'application/jsonp', 'x'])
    for (const path of ['/cases/search', '/api/cases'])
      await refused(415, unread, [head('POST', path, `Content-Type: ${type}`, 'Content-Length: 2'), '{}'], type);
  await refused(415, unread, [head('POST', '/api/cases', 'Content-Length: 2'), '{}'], 'no type');
  await refused(
    415,
    unread,
    [head('POST', '/cases/search', 'Content-Type: application/json', 'Content-Length: 2'), '{}'],
    'JSON',
  );
});

suite('what is too long is refused before it comes: 413', () => {
  for (const length of ['30000000', '999999999999'])
    test(`of ${length} bytes nothing is waited for`, async () => {
      await refused(413, tooLarge, [call(`Content-Length: ${length}`)], length);
      const asked = await refused(413, tooLarge, [call(`Content-Length: ${length}`, 'Expect: 100-continue')], length);
      assert.doesNotMatch(asked, /100 Continue/, 'nobody is asked to go on');
    });

  test('what may come is asked for, and other expectations are not met', async () => {
    const going = await answerTo([call('Content-Length: 2', 'Expect: 100-continue'), '{}']);
    assert.match(going, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 4/);
    assert.match(await answerTo([call('Content-Length: 2', 'Expect: cake'), '{}']), /^HTTP\/1\.1 417 /);
  });

  test('in pieces that say no length, as soon as they are too many', async () => {
    const piece = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(0x100000, 0x20), Buffer.from('\r\n')]);
    await refused(413, tooLarge, [call('Transfer-Encoding: chunked'), ...Array<Buffer>(6).fill(piece)], 'pieces');
  });
});

suite('what lies about its length is no request: 400', () => {
  for (const length of ['99999999999999999999999999', '-1', '1e3', '0x10', '3\r\nContent-Length: 4'])
    test(`a length of ${JSON.stringify(length)}`, async () => {
      await refused(400, notHttp, [call(`Content-Length: ${length}`), 'abc'], length);
    });
  for (const body of [
    '3\r\nabcdef\r\n0\r\n\r\n',
    'zz\r\nabc\r\n',
    '-1\r\n',
    'FFFFFFFFFFFFFFFFF\r\nabc',
    `3;${'a'.repeat(100_000)}\r\nabc`,
  ])
    test(`a piece ${JSON.stringify(body.slice(0, 12))}`, async () => {
      const text = await answerTo([call('Transfer-Encoding: chunked'), body]);
      assert.match(text, /^HTTP\/1\.1 4(00|22) /);
      assert.deepEqual(faults, [], 'a broken body is no fault of ours');
    });
  test('a length and pieces, or what is not HTTP', async () => {
    const both = call('Content-Length: 3', 'Transfer-Encoding: chunked');
    await refused(400, notHttp, [both, '3\r\nabc\r\n0\r\n\r\n'], 'both');
    await refused(400, notHttp, ['hello\r\n\r\n'], 'hello');
  });
});

test('an address or headers of more than 16 KB are not read: 431', async () => {
  const many = Array.from({ length: 1_900 }, (_, index) => `a${index}: b`);
  for (const [what, asked] of Object.entries({
    'a long header': head('GET', '/sign-in', `X-A: ${'a'.repeat(20_000)}`),
    'many headers': head('GET', '/sign-in', ...many),
    'a long address': head('GET', `/sign-in?${'a=b&'.repeat(10_000)}`),
  }))
    await refused(431, longHead, [asked], what);
  // As many parameters as find room are looked at as one.
  assert.match(await answerTo([head('GET', `/sign-in?${'a=&'.repeat(4_000)}`)]), /^HTTP\/1\.1 200 /);
});

test('five hundred requests on one connection are answered one after another, and others meanwhile', async () => {
  const one = 'GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n';
  const all = answerTo([...Array<string>(500).fill(one), head('GET', '/sign-in')]);
  for (let asked = 0; asked < 5; asked += 1) assert.ok(await isAlive());
  assert.equal((await all).match(/HTTP\/1\.1 200 /g)?.length, 501);
});

test('what comes a byte at a time, on many connections, keeps nobody waiting and ends: 408', async () => {
  const starts: Record<string, (string | Buffer)[]> = {
    'a body': [call('Content-Length: 1000'), '{'],
    'a form': [
      head('POST', '/cases/search', 'Content-Type: application/x-www-form-urlencoded', 'Content-Length: 1000'),
      'a',
    ],
    'a file': [
      head('POST', '/cases/search', 'Content-Type: multipart/form-data; boundary=x', 'Content-Length: 1000'),
      '--x',
    ],
    pieces: [call('Transfer-Encoding: chunked'), 'ffff\r\n'],
    headers: ['GET /sign-in HTTP/1.1\r\nHost: '],
    'an address': ['GET /'],
  };
  const slow = Object.entries(starts).flatMap(([what, pieces]) =>
    Array.from({ length: 40 }, async () => [what, await answerTo(pieces, hastyServer, 300)] as const),
  );
  let over = false;
  const all = Promise.all(slow).finally(() => {
    over = true;
  });
  let pages = 0;
  while (!over) {
    assert.ok(await isAlive(hastyServer));
    const page = await fetch(`http://127.0.0.1:${hastyServer.port}/cases`, { headers: { cookie } });
    assert.equal(page.status, 200, await page.text());
    pages += 1;
  }
  assert.ok(pages > 0);
  for (const [what, text] of await all) {
    assert.match(text, /^HTTP\/1\.1 408 /, what);
    assert.match(text, /netika saņemts laikā.*\n.*not received in time/, what);
  }
  assert.deepEqual(faults, []);
});
