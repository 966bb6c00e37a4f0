import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { everyRole } from '#acting/index.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { type NotedWrites, noteWrites } from '#test/support/postgres/writes.ts';
import { type Described, undescribedIn } from '#test/support/site/undescribed.ts';
import { type AskedWorld, addressesOf, openWholeCentre } from '#test/support/site/whole-centre.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';

// Every address that is read, asked by everybody: what each answer says of itself, that it says no more than it promised, and that asking changed nothing.

const nobody = 'nobody';

/** What reading writes besides its entry in the log, and why. A line added here lets an address write that anybody's browser may ask by itself. */
const writtenByReading: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'GET /sign-in/callback': {
    'insert sign_in_rate': 'the provider leads here by a reading method, and how often somebody came is counted',
    'update sign_in_rate': 'as above',
    'delete sign_in_rate': 'as above',
    'delete sign_in_attempt': 'an attempt is used up',
  },
  'GET /p/:reference': {
    'insert sign_in_rate': 'how often somebody looked is counted',
    'update sign_in_rate': 'as above',
    'delete sign_in_rate': 'as above',
  },
  'GET /rate/:key': {
    'insert sign_in_rate': 'how often somebody looked is counted',
    'update sign_in_rate': 'as above',
    'delete sign_in_rate': 'as above',
  },
  'GET /cases/:case/mandates/:mandate/papers/:paper': {
    'insert mandate_paper': 'what was printed is kept as it was printed; once, whoever asks again',
  },
};

const database = await freshDatabase();
const site = await wholeSite(database, mondayMorning);
let world: AskedWorld;
let written: NotedWrites;
before(async () => {
  world = await openWholeCentre(database, site);
  written = await noteWrites(database);
});
after(() => written.end());

async function cookieOf(role: string): Promise<string> {
  const actor = world.actors.find((one) => one.role === role);
  return actor ? site.cookieOf(actor) : '';
}

function ask(path: string, cookie: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  const request = new Request(`http://127.0.0.1:1${path}`, { headers: { ...headers, cookie } });
  return Promise.resolve(site.answer(request, {}));
}

suite('an address that is read', () => {
  let described: Described;
  before(async () => {
    described = (await (await ask('/api/openapi.json', '', {})).json()) as Described;
  });

  for (const role of [nobody, ...everyRole]) {
    test(`${role}: says what the answer is and no more than is described, lets no other site in, and changes nothing`, async () => {
      const faults: string[] = [];
      const cookie = await cookieOf(role);
      await written.taken();
      for (const [route, path] of addressesOf(world)) {
        const answer = await ask(path, cookie, { origin: 'https://evil.example' });
        const body = Buffer.from(await answer.arrayBuffer());
        const type = answer.headers.get('content-type') ?? '';
        if (body.length > 0 && !saysWhatItIs(type)) faults.push(`${path}: is said to be "${type}"`);
        for (const name of answer.headers.keys())
          if (name.startsWith('access-control-')) faults.push(`${path}: answers with ${name}`);
        if (route.startsWith('GET /api/') && answer.ok && route !== 'GET /api/openapi.json') {
          const template = route.slice(4).replaceAll(/:(\w+)/g, '{$1}');
          for (const field of undescribedIn(described, template, 'get', answer.status, JSON.parse(body.toString())))
            faults.push(`${path}: answers ${field}, which is not described`);
        }
        for (const what of await written.taken())
          if (writtenByReading[route]?.[what] === undefined) faults.push(`${path}: ${what}`);
      }
      assert.deepEqual(faults, []);
      assert.deepEqual(site.faults, []);
    });
  }

  test('every address that may write is one, and writes it', () => {
    assert.deepEqual(
      Object.keys(writtenByReading).filter((route) => !site.routes.includes(route)),
      [],
    );
  });
});

/** Text with its charset, or a file or JSON, which have none. */
function saysWhatItIs(type: string): boolean {
  return type.startsWith('text/') ? /; charset=utf-8$/i.test(type) : /^application\/[\w.+-]+$/.test(type);
}
