import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { after, before, suite, test } from 'node:test';
import type { Actor, Role } from '#acting/index.ts';
import { listen } from '#operations/http-server.ts';
import { largestBody, largestForm, largestOfNobody, largestWith } from '#site/largest-body.ts';
import { prepareCentres } from '#test/support/cast/cases.ts';
import { alsoIn, type Cast, enterCast } from '#test/support/cast/people.ts';
import { thingsOfACentre } from '#test/support/cast/things-of-a-centre.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { trials } from '#test/support/run/seeded.ts';
import { askedAt } from '#test/support/site/asked-at.ts';
import { formOn } from '#test/support/site/page-form.ts';
import { type WholeSite, wholeSite } from '#test/support/site/whole-site.ts';
import {
  type Attack,
  beforeBodies,
  calls,
  forms,
  formsOfFields,
  type Hostile,
  type Known,
  largestOfFields,
} from './hostile-requests.ts';
import { tooSlow } from './slowness.ts';

// Whatever is sent to any route, over HTTP, by somebody who may ask there and by nobody, costs the site no more than its length, up to
// the length that is taken. `npm test` tries a few routes, `npm run long` all that the site answers.

const isLong = trials(1) > 1;

/** Of each kind: a page for everybody, a list with a search, a page of a thing, forms, files, calls, and what is not there. */
const sample = [
  'GET /sign-in',
  'POST /sign-in',
  'POST /cases/search',
  'GET /cases/:case',
  'POST /cases/:case/notice',
  'POST /cases/:case/mandates/:mandate/scans',
  'GET /api/cases',
  'POST /api/access-requests/:request/table',
  'POST /api/access-requests/:request/draft',
  'POST /nowhere',
];

/** The server takes 16 KB of headers and address together. */
const largestHead = 12 * 1024;

/** In `npm test`, no more of a body than this. */
const largestTried = isLong ? largestBody : 512 * 1024;

const database = await freshDatabase();
const server = await listen('127.0.0.1', 0);
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const actors = new Map<Role, Actor>();
let cast: Cast;
let things: Readonly<Record<string, string>>;
let site: WholeSite;

before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis]);
  ({ things } = await thingsOfACentre(database, cast.karlis));
  site = await wholeSite(database, cast.karlis.at);
  server.answerWith(site.answer);
});
after(async () => {
  agent.destroy();
  await server.stop(0);
});

interface Route {
  readonly method: string;
  readonly path: string;
  readonly fields: readonly string[];
  readonly role: Role;
  readonly largest: number;
}

function routeOf(name: string): Route {
  const [method = '', path = ''] = name.split(' ');
  const { schemas, fields, roles } = askedAt(path);
  return {
    ...{ method, path },
    fields,
    role: roles[0] ?? 'employee',
    largest: Math.max(largestForm, ...schemas.map(largestWith)),
  };
}

async function actorIn(role: Role): Promise<Actor> {
  const known = actors.get(role) ?? (role === 'employee' ? cast.karlis : await alsoIn(database, cast.karlis, role));
  actors.set(role, known);
  return known;
}

test('the routes of the sample are there', () => {
  assert.deepEqual(
    sample.filter((route) => !site.routes.includes(route)),
    ['POST /nowhere'],
  );
  assert.ok(site.routes.length > 100, `only ${site.routes.length} routes`);
});

suite('no request costs more than its length', () => {
  test('to any route, by somebody who may ask there and by nobody', async (t) => {
    const slow: string[] = [];
    const answered = new Map<number, number>();
    for (const name of isLong ? [...site.routes, 'POST /nowhere'] : sample) {
      const route = routeOf(name);
      const actor = await actorIn(route.role);
      const cookie = await site.cookieOf(actor);
      for (const who of [
        { cookie, hidden: await hiddenIn(cookie) },
        { cookie: '', hidden: {} },
      ]) {
        const known = { fields: route.fields.length > 0 ? route.fields : ['a'], hidden: who.hidden };
        for (const [attack, make, largest] of attacksOn(route, who.cookie !== '')) {
          const prepare = (size: number) => {
            const request = make(size, known);
            return async () => {
              const { status } = await ask(route, who.cookie, request);
              answered.set(status, (answered.get(status) ?? 0) + 1);
            };
          };
          const power = await tooSlow(prepare, largest);
          if (power !== undefined) slow.push(`${name}, ${who.cookie ? route.role : 'nobody'}, ${attack}: ${power}`);
        }
      }
    }
    t.diagnostic([...answered].map(([status, times]) => `${status}: ${times} times`).join(', '));
    assert.deepEqual(slow, []);
  });
});

function attacksOn(route: Route, isKnown: boolean): [name: string, attack: Attack, largest: number][] {
  const isCall = route.path.startsWith('/api/');
  const bodies = route.method === 'GET' ? {} : isCall ? calls : forms;
  const ofFields = route.method === 'GET' || isCall ? {} : formsOfFields;
  const largest = !isKnown ? largestOfNobody : route.largest;
  return [
    ...Object.entries(beforeBodies).map(([name, attack]): [string, Attack, number] => [name, attack, largestHead]),
    ...Object.entries(ofFields).map(([name, attack]): [string, Attack, number] => [name, attack, largestOfFields]),
    ...Object.entries(bodies).map(([name, attack]): [string, Attack, number] => [
      name,
      attack,
      // Beside it stand what each form carries, and the ends of its parts.
      Math.min(largest, largestTried) - 2_048,
    ]),
  ];
}

/** What every form of a page carries in this session. */
async function hiddenIn(cookie: string): Promise<Known['hidden']> {
  const { status, text } = await ask({ method: 'GET', path: '/choose-right' }, cookie, {});
  assert.equal(status, 200, text);
  return formOn(text, '/sign-out').untouched;
}

let callers = 0;

function ask(
  { method, path }: Pick<Route, 'method' | 'path'>,
  cookie: string,
  { search, inPath, headers = {}, type, body }: Hostile,
): Promise<{ status: number; text: string }> {
  const address = path.replaceAll(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => inPath ?? things[name] ?? nowhere);
  const behind = inPath !== undefined && address === path ? `/${inPath}` : '';
  // Each from another network address, so that nobody is turned away for asking often.
  callers += 1;
  const all = {
    origin: 'http://127.0.0.1:1',
    'x-forwarded-for': `10.${(callers >> 16) & 255}.${(callers >> 8) & 255}.${callers & 255}`,
    ...(type && { 'content-type': type }),
    ...headers,
    cookie: [headers.cookie, cookie].filter(Boolean).join('; '),
    ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
  };
  return new Promise((resolve, reject) => {
    const target = `${address}${behind}${search ? `?${search}` : ''}`;
    const sent = request(
      { host: '127.0.0.1', port: server.port, method, path: target, headers: all, agent },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
      },
    );
    // A body that is refused before it is read ends its connection.
    sent.on('error', () => resolve({ status: 0, text: '' }));
    sent.end(body);
  });
}

const nowhere = '01890000-0000-7000-8000-000000000000';
