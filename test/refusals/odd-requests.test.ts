import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, suite, test } from 'node:test';
import { type Actor, everyRole } from '#acting/index.ts';
import { listen } from '#operations/http-server.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { type Asked, askedAt } from '#test/support/site/asked-at.ts';
import { formOn } from '#test/support/site/page-form.ts';
import { type AskedWorld, openWholeCentre } from '#test/support/site/whole-centre.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';

// Requests that no page of ours and no decent program makes, to every address. Each has an answer, and none is a fault.

const database = await freshDatabase();
const site = await wholeSite(database, mondayMorning);
const server = await listen('127.0.0.1', 0);
let world: AskedWorld;
before(async () => {
  world = await openWholeCentre(database, site);
  server.answerWith(site.answer);
});
after(() => server.stop(0));

/** What every object has, or seems to have. */
const ownOfObjects = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'length',
];

function actorFor({ roles }: Asked): Actor {
  const [first = 'employee'] = roles;
  return world.actors.find(({ role }) => role === first) ?? assert.fail(first);
}

const addressOf = (path: string) =>
  path.replaceAll(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => world.things[name] ?? 'lv');

const routesOf = (method: string) =>
  site.routes.filter((route) => route.startsWith(`${method} `)).map((route) => route.slice(method.length + 1));

async function answered(method: string, path: string, init: RequestInit = {}): Promise<number> {
  const answer = await site.answer(new Request(`http://127.0.0.1:1${path}`, { ...init, method }), {});
  await answer.arrayBuffer();
  return answer.status;
}

/** Everything an object of this process has that it was not born with. */
const pollution = () => Reflect.ownKeys(Object.prototype).filter((key) => !born.includes(key));
const born = Reflect.ownKeys(Object.prototype);

suite('names that every object has, and names given twice', () => {
  const oddly = (fields: readonly string[]): [string, string][] => [
    ...ownOfObjects.map((name): [string, string] => [name, 'x']),
    ['__proto__[polluted]', 'x'],
    ['constructor.prototype.polluted', 'x'],
    ...fields.flatMap((name): [string, string][] => [
      [name, 'viens'],
      [name, 'divi'],
      [`${name}[]`, 'trīs'],
    ]),
  ];

  test('in a question', async () => {
    const faults: string[] = [];
    for (const path of routesOf('GET')) {
      const asked = askedAt(path);
      const cookie = await site.cookieOf(actorFor(asked));
      const search = new URLSearchParams(oddly(asked.fields)).toString();
      const status = await answered('GET', `${addressOf(path)}?${search}`, { headers: { cookie } });
      if (status === 500) faults.push(`${path}: ${status}`);
    }
    assert.deepEqual(faults, []);
    assert.deepEqual([site.faults, pollution()], [[], []]);
  });

  test('in a form', async () => {
    const faults: string[] = [];
    for (const path of routesOf('POST').filter((one) => !one.startsWith('/api/'))) {
      const asked = askedAt(path);
      const cookie = await site.cookieOf(actorFor(asked));
      const page = await site.answer(new Request('http://127.0.0.1:1/choose-right', { headers: { cookie } }), {});
      const hidden = Object.entries(formOn(await page.text(), '/sign-out').untouched);
      const body = new URLSearchParams([...hidden, ...oddly(asked.fields)]);
      const headers = { cookie, origin: 'http://127.0.0.1:1' };
      const status = await answered('POST', addressOf(path), { headers, body });
      if (status === 500) faults.push(`${path}: ${status}`);
    }
    assert.deepEqual(faults, []);
    assert.deepEqual([site.faults, pollution()], [[], []]);
  });

  test('in a call of the API', async () => {
    const faults: string[] = [];
    const bodies = [
      '{"__proto__":{"polluted":"x"},"constructor":{"prototype":{"polluted":"x"}}}',
      '[{"__proto__":{"polluted":"x"}}]',
    ];
    for (const path of routesOf('POST').filter((one) => one.startsWith('/api/'))) {
      const asked = askedAt(path);
      const cookie = await site.cookieOf(actorFor(asked));
      const twice = `{${asked.fields.flatMap((name) => [`"${name}":"viens"`, `"${name}":{"__proto__":{"polluted":1}}`]).join()}}`;
      for (const body of [...bodies, twice]) {
        const headers = { cookie, origin: 'http://127.0.0.1:1', 'content-type': 'application/json' };
        const status = await answered('POST', addressOf(path), { headers, body });
        if (status === 500) faults.push(`${path}: ${status}`);
      }
    }
    assert.deepEqual(faults, []);
    assert.deepEqual([site.faults, pollution()], [[], []]);
  });
});

suite('methods that no address has', () => {
  const methods = ['TRACE', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'];

  for (const method of methods) {
    test(`${method} is refused, tells nothing of what was sent, and lets no other site in`, async () => {
      const actor = world.actors[0] ?? assert.fail();
      const cookie = await site.cookieOf(actor);
      const faults: string[] = [];
      for (const path of new Set(site.routes.map((route) => route.replace(/^\w+ /, '')))) {
        const { status, headers, text } = await askOverHttp(method, addressOf(path), cookie);
        if (status < 400 || status >= 500) faults.push(`${path}: ${status}`);
        if (text.includes('x-probe-value') || text.includes(cookie)) faults.push(`${path}: ${text}`);
        if (Object.keys(headers).some((name) => name.startsWith('access-control-')))
          faults.push(`${path}: ${JSON.stringify(headers)}`);
      }
      assert.deepEqual(faults, []);
      assert.deepEqual(site.faults, []);
    });
  }
});

function askOverHttp(method: string, path: string, cookie: string) {
  const headers = {
    cookie,
    'x-probe': 'x-probe-value',
    origin: 'https://evil.example',
    'access-control-request-method': 'POST',
  };
  return new Promise<{ status: number; headers: object; text: string }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, method, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', reject).end();
  });
}

test('somebody in each role asked', () => {
  assert.deepEqual(new Set(world.actors.map(({ role }) => role)), new Set(everyRole));
});
