import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import pg from 'pg';
import { anna, enterSignInCast, everybody, ivo } from '#test/support/cast/sign-in-cast.ts';
import { accessSite, formIn, signIn } from '#test/support/site/access-site.ts';
import { CookieBrowser, type Page } from '#test/support/site/cookie-browser.ts';
import { workPages } from '#test/support/site/work-pages.tsx';
import { browserFamily } from './browser-family.ts';

const site = await accessSite({ people: everybody, pages: workPages() });
await enterSignInCast(site.database);
const sessions = `${site.origin}/sessions`;
const owner = new pg.Client({ connectionString: site.database.urls.owner });
await owner.connect();
test.after(() => owner.end());

const agents = {
  Firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  Chrome: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  Edge: 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0',
  Safari: 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
};

class Agent extends CookieBrowser {
  readonly #agent: string;

  constructor(agent = '') {
    super();
    this.#agent = agent;
  }

  protected override request(url: URL, init: RequestInit): Promise<Page> {
    const headers = new Headers(init.headers);
    headers.set('user-agent', this.#agent);
    return super.request(url, { ...init, headers });
  }
}

async function signedIn(agent: string, person = anna, means = 'eid'): Promise<Agent> {
  const browser = new Agent(agent);
  await signIn(browser, site, person, { from: '/sign-in?return_to=/work', means });
  site.pass({ minutes: 1 });
  return browser;
}

interface Told {
  readonly id: string;
  readonly isThis: boolean;
  readonly browser: string | null;
  readonly means: string;
  readonly role: string;
  readonly placeName: string;
}

async function listOf(browser: CookieBrowser): Promise<Told[]> {
  const { text } = await browser.step(`${site.origin}/api/sessions`);
  return (JSON.parse(text) as { sessions: Told[] }).sessions;
}

const endIn = async (browser: CookieBrowser, path: string) =>
  browser.send(`${site.origin}${path}`, formIn(await browser.open(sessions), path));

const lastEntry = async (act: string) => {
  const found = 'select act, refused, body from audit_entry where act = $1 order by at desc, number desc limit 1';
  return (await owner.query(found, [act])).rows[0];
};

test('the browser is known by its family alone', () => {
  for (const [family, agent] of Object.entries(agents)) assert.equal(browserFamily(agent), family);
  assert.equal(browserFamily(agents.Chrome.replace('Chrome', 'HeadlessChrome')), 'Chrome');
  assert.equal(browserFamily('curl/8'), null);
  assert.equal(browserFamily(undefined), null);
});

test('people see where they are signed in, and nobody else does', async () => {
  const here = await signedIn(agents.Firefox);
  const there = await signedIn(agents.Edge, anna, 'mobile');
  await signedIn(agents.Safari, ivo);
  const page = await here.open(sessions);
  assert.match(page.text, /Firefox \(šī sesija\)[\s\S]*Edge/);
  assert.match(page.text, /eID karte[\s\S]*eParaksts mobile/);
  assert.match(page.text, /darbinieks, Tilta centrs/);
  assert.doesNotMatch(page.text, /Safari/);
  const told = await listOf(there);
  assert.deepEqual(
    told.map(({ isThis, browser, means, role }) => [isThis, browser, means, role]),
    [
      [true, 'Edge', 'eparaksts_mobile', 'employee'],
      [false, 'Firefox', 'eid_card', 'employee'],
    ],
  );
  site.pass({ minutes: 20 });
});

test('one is ended at another browser: its form is kept as when a session lapses, and the end is written down', async () => {
  const here = await signedIn(agents.Firefox);
  const there = await signedIn(agents.Chrome);
  const form = { ...formIn(await there.open(`${site.origin}/work`), '/work'), text: 'nenosūtīts' };
  const other = (await listOf(here)).find(({ isThis }) => !isThis) ?? assert.fail();
  const done = await endIn(here, `/sessions/${other.id}/end`);
  assert.match(done.text, /Sesija ir beigta/);
  const entry = await lastEntry('session.end');
  assert.deepEqual([entry.act, entry.body.things.session], ['session.end', other.id]);

  const asked = await there.send(`${site.origin}/work`, form);
  assert.match(asked.url, /\/sign-in\?.*form=/);
  assert.match(asked.text, /beigta no citas vietas[\s\S]*ir saglabāts/);
  assert.equal((await there.step(`${site.origin}/api/work`)).status, 401);
  const back = await signIn(there, site, anna, { from: asked.url.slice(site.origin.length) });
  assert.equal(formIn(back, '/work').text, 'nenosūtīts');
  assert.equal((await here.step(`${site.origin}/api/work`)).status, 200);
  site.pass({ minutes: 20 });
});

test('all others are ended at once, by page and by API; this one goes on', async () => {
  const here = await signedIn(agents.Firefox);
  const others = [await signedIn(agents.Chrome), await signedIn(agents.Edge)];
  const ivos = await signedIn(agents.Safari, ivo);
  assert.match((await endIn(here, '/sessions/end-others')).text, /Visas pārējās sesijas ir beigtas/);
  for (const other of others) assert.equal((await other.step(`${site.origin}/api/work`)).status, 401);
  assert.equal((await lastEntry('session.end-others')).body.things.sessions, '2');
  assert.match((await ivos.open(`${site.origin}/work`)).url, /choose-right/, 'a colleague is still signed in');

  const again = await signedIn(agents.Chrome);
  const cookie = again.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const call = (path: string) =>
    fetch(`${site.origin}/api${path}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: '{}',
    });
  const [own, first] = [await listOf(again), await listOf(here)].map((list) => list.find(({ isThis }) => isThis)?.id);
  assert.equal((await call(`/sessions/${own}/end`)).status, 404, 'the own one is ended by signing out');
  assert.deepEqual(await (await call('/sessions/end-others')).json(), { ended: 1 });
  assert.equal((await call(`/sessions/${first}/end`)).status, 404, 'ended already');
  assert.equal((await here.step(`${site.origin}/api/work`)).status, 401);
  site.pass({ minutes: 20 });
});

test('a new sign-in tells when the last one was, until the work has begun', async () => {
  await signedIn(agents.Firefox);
  site.pass({ hours: 24 });
  const browser = new Agent(agents.Chrome);
  const first = await signIn(browser, site, anna, { from: '/sign-in?return_to=/work' });
  assert.match(first.text, /Iepriekšējā pierakstīšanās: \d\d\.\d\d\.2026\./);
  site.pass({ minutes: 1 });
  await browser.open(`${site.origin}/work`);
  assert.doesNotMatch((await browser.open(`${site.origin}/work`)).text, /Iepriekšējā pierakstīšanās/);
});

test('nothing of all this was a fault', () => {
  assert.deepEqual(site.faults, []);
});
