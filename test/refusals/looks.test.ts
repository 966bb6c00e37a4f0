import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { accessRequestsActs } from '#access-requests/index.ts';
import { type Actor, everyRole, type Role } from '#acting/index.ts';
import { views } from '#site/gathered.ts';
import { openRequests, vita } from '#test/support/cast/access-requests.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase, type TestDatabase } from '#test/support/postgres/database.ts';
import { type LoggedLook, looksSince, marksOfLog, peopleByText, staffByName } from '#test/support/postgres/looks.ts';
import { type AskedWorld, addressesOf, openWholeCentre } from '#test/support/site/whole-centre.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';

// Every page and every answer of the API, asked by every role: whatever it shows leaves an entry, unless it stands below with the
// reason why it shows nobody; and whoever is named on it stands in that entry, so that it can be told after a breach (GDPR 33, 34).

/** Routes of no view, and why they show nobody's data. Everything else is a view, or is missing here. */
const showsNobody: Readonly<Record<string, string>> = {
  'GET /': 'leads to the first page of a role',
  'GET /accessibility': 'a statement about the site',
  'GET /help': 'words about the work, and one’s own centre',
  'GET /help/:role': 'words about the work',
  'GET /api/openapi.json': 'describes the API',
  'GET /.well-known/oauth-authorization-server': 'says how other systems prove themselves',
  'GET /.well-known/jwks.json': 'public keys of the installation',
  'GET /sign-in': 'asks the person who came to sign in',
  'GET /sign-in/callback': 'takes the answer of the identity provider',
  'GET /sign-in/name': "the reader's own name",
  'GET /centres': 'centres and their hours',
  'GET /centres/:centre/hours': 'a centre and its hours',
  'GET /centres.csv': 'centres and their hours',
  'GET /centres.json': 'centres and their hours',
  'GET /law/annex-1': 'the law, and the names of e-services',
  'GET /eli/lv/mk/:year/:number': 'the law',
  'GET /eli/lv/mk/:year/:number/:first': 'the law',
  'GET /eli/lv/mk/:year/:number/:first/:second': 'the law',
  'GET /eli/lv/mk/:year/:number/:first/:second/:third': 'the law',
  'GET /p': 'says that nothing is known',
  'GET /signed-out': 'says that the reader is signed out',
  'GET /choose-right': "the reader's own rights",
  'GET /session': "the reader's own session",
  'GET /audit/find': 'asks whose entries are wanted, and why',
  'GET /rights/new': 'an empty form',
  'GET /consultations/new': 'an empty form',
  'GET /api/consultations/waiting-keys': 'keys for what waits in the browser of who asks',
  'GET /consultations/:consultation/putting-right': 'a form, with what is known of the consultation',
  'GET /cases/new': 'an empty form',
  'GET /rate/:key': 'a question to whoever stands at the tablet',
  'GET /organisations/new': 'an empty form',
  'GET /organisations/:organisation/change': 'a form, with what is known of the organisation',
  'GET /organisations/:organisation/close': 'a form, with what is known of the organisation',
  'GET /organisations/:organisation/new-centre': 'an empty form',
  'GET /e-services/:eService/change': 'a form, with what is known of the e-service',
  'GET /centres/:centre/change': 'a form, with what is known of the centre',
  'GET /centres/:centre/close': 'a form, with what is known of the centre',
  'GET /centres/:centre/opening-hours/change': 'a form, with what is known of the centre',
  'GET /centres/:centre/opening-days/new': 'an empty form',
  'GET /access-requests/register': 'an empty form',
  'GET /apply': 'a form, with what its reader has typed',
  'GET /invitation/:secret': 'place and role of the invitation, for whoever has its secret',
};

interface World extends AskedWorld {
  readonly database: TestDatabase;
  /** Texts by which somebody is recognised, and the id under which the log must name them. */
  readonly people: ReadonlyMap<string, string>;
  /** The same of people with rights. They are looked for in lists of rights: elsewhere they are authors of what is shown. */
  readonly staff: ReadonlyMap<string, string>;
}

const listsOfRights = ['GET /rights', 'GET /api/rights', 'GET /rights/review'];

const names = new Set<string>(views.map(({ name }) => name));

const isOfView = (route: string) =>
  views.find(({ path }) => [path, `/api${path}`].some((one) => `GET ${honoPattern(one)}` === route));
const honoPattern = (path: string) => path.replace(/\{(\w+)\}/g, ':$1');
const withoutPeople = (route: string) => route in showsNobody || isOfView(route)?.showsNobody !== undefined;

async function walk(world: World, actor: Actor): Promise<{ readonly faults: string[]; readonly shown: number }> {
  const faults: string[] = [];
  let shown = 0;
  for (const [route, path] of addressesOf(world)) {
    const marks = await marksOfLog(world.database);
    const answer = await world.site.get(actor, path);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.status !== 200) continue;
    shown += 1;
    const looks = (await looksSince(world.database, marks)).filter(({ act }) => names.has(act));
    const sought = new Map([...world.people, ...(listsOfRights.includes(route) ? world.staff : [])]);
    const named = namedIn(bytes.toString('utf8'), sought, actor);
    const missing = named.filter(({ id }) => !looks.some((look) => isIn(look, id))).map(({ text }) => text);
    if (looks.length === 0 && !withoutPeople(route)) faults.push(`${path}: no entry`);
    if (missing.length > 0) faults.push(`${path}: shows ${missing.join(', ')}, and no entry names them`);
  }
  return { faults, shown };
}

function namedIn(text: string, people: World['people'], { person }: Actor) {
  return [...people]
    .map(([name, id]) => ({ text: name, id }))
    .filter(({ text: name, id }) => id !== person && text.includes(name));
}

function isIn({ client, whose }: LoggedLook, id: string): boolean {
  return client === id || Object.values(whose).some((ids) => ids.includes(id));
}

function everyRoleSees(roles: readonly Role[], world: () => World): void {
  for (const role of roles) {
    test(`${role}: what is shown leaves an entry that names whom it shows`, async () => {
      const actor = world().actors.find((one) => one.role === role) ?? assert.fail();
      const { faults, shown } = await walk(world(), actor);
      assert.deepEqual(faults, []);
      assert.ok(shown > 3, `only ${shown} pages were shown`);
      assert.deepEqual(world().site.faults, []);
    });
  }
}

suite('at a centre, and about rights', async () => {
  const database = await freshDatabase();
  const site = await wholeSite(database, mondayMorning);
  let world: World;
  before(async () => {
    const asked = await openWholeCentre(database, site);
    world = { ...asked, database, people: await peopleByText(database), staff: await staffByName(database) };
  });
  everyRoleSees(everyRole, () => world);
});

suite('a request (22.)', async () => {
  const requests = await openRequests();
  const { database, cast, ruta, signing } = requests;
  const site = await wholeSite(database, mondayMorning);
  let world: World;
  before(async () => {
    const draft = await requests.act(ruta, accessRequestsActs.beginRequest, {});
    await requests.act(ruta, accessRequestsActs.saveDraft, { request: draft.id }, { kind: 'grant', rows: [vita] });
    const { request, file } = await requests.prepared();
    const signed = signing.sign(file, { signer: 'qualified', as: 'container', timeStamp: true }, ruta.at);
    const { id: sending } = await requests.send(request, new Uint8Array(signed));
    world = {
      database,
      site,
      actors: [cast.elita, cast.maija, ruta],
      things: { request, sending },
      people: new Map([[vita.name, request]]),
      staff: await staffByName(database),
    };
  });
  everyRoleSees(['representative', 'administrator', 'ministry_officer'], () => world);

  test('the signed file, the form, the reports and the decision each name the request, and stand in its organisation’s log', async () => {
    const { things } = world;
    const at = `/access-requests/${things.request}`;
    for (const path of [
      at,
      `${at}/form.pdf`,
      `${at}/sendings/${things.sending}`,
      `${at}/sendings/${things.sending}/file`,
    ]) {
      const marks = await marksOfLog(database);
      assert.equal((await site.get(cast.maija, path)).status, 200, path);
      const [look] = await looksSince(database, marks);
      assert.deepEqual(look?.whose.requests, [things.request], path);
      assert.equal(look.things.organisation, cast.paraugs, path);
    }
  });
});

test('a view that shows nobody says why, and every reason above is of a route that there is', async () => {
  const { routes } = await wholeSite(await freshDatabase(), mondayMorning);
  assert.deepEqual(
    Object.keys(showsNobody).filter((route) => !routes.includes(route)),
    [],
  );
  for (const { name, showsNobody: why } of views) if (why !== undefined) assert.ok(why.length > 10, name);
});
