import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { type Actor, carryOut } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { enterRightsCast, rightsPeople } from '#test/support/cast/rights-cast.ts';
import { accessSite, signIn } from '#test/support/site/access-site.ts';
import { CookieBrowser } from '#test/support/site/cookie-browser.ts';
import { enterRight, rightsActs } from './index.ts';

const note = { lv: 'tests', en: 'test' };
const site = await accessSite({ people: Object.values(rightsPeople).map((person) => ({ ...person, note })) });
const { database, origin } = site;
const cast = await enterRightsCast(database);
const catalogue = new URL('/api/catalogue', origin);

function take(right: string) {
  const elita: Actor = { ...cast.elita, at: site.now() };
  const asked = { id: randomUUID(), of: { right }, input: { reason: 'vairs nestrādā' } };
  return carryOut({ database }, elita, rightsActs.takeRight, asked);
}

function janisIn(centre: string, until: Temporal.Instant | null = null) {
  const post = { role: 'viewer', organisation: cast.paraugs, position: 'konsultants' } as const;
  const from = site.now();
  return transaction(database, null, (tx) =>
    enterRight(tx, { staff: cast.janis.person, centre, from, until, ...post }),
  );
}

test('the next request of a session open under a right taken is refused, on pages and in the API', async () => {
  const janis = new CookieBrowser();
  await signIn(janis, site, rightsPeople.janis);
  assert.equal((await janis.step(catalogue)).status, 200);
  await take(cast.janis.right);
  assert.equal((await janis.step(catalogue)).status, 401);
  const page = await janis.step(new URL('/cases', origin));
  assert.equal(page.status, 303);
  assert.match(page.headers.get('location') ?? '', /^\/(sign-in|choose-right)/);
  const again = new CookieBrowser();
  const refused = await signIn(again, site, rightsPeople.janis);
  assert.match(refused.text, /piekļuves tiesības pašlaik nav spēkā/);
});

test('whoever works in several centres keeps the others, and goes on there', async () => {
  const one = await janisIn(cast.birzgale);
  const two = await janisIn(cast.kalnamuiza);
  const janis = new CookieBrowser();
  await signIn(janis, site, rightsPeople.janis);
  await take(one.id);
  const choice = await janis.open(new URL('/choose-right', origin));
  assert.match(choice.text, /Kalnamuižas klientu apkalpošanas centrs/);
  assert.doesNotMatch(choice.text, /Birzgales klientu apkalpošanas centrs/);
  await take(two.id);
});

test('a term ends by the clock during a session, with no job that ends it', async () => {
  await janisIn(cast.birzgale, site.now().add({ minutes: 5 }));
  const janis = new CookieBrowser();
  await signIn(janis, site, rightsPeople.janis);
  site.pass({ minutes: 4, seconds: 59 });
  assert.equal((await janis.step(catalogue)).status, 200);
  site.pass({ seconds: 1 });
  assert.equal((await janis.step(catalogue)).status, 401);
});

test('work under a right is noted, for the list of rights not used', async () => {
  const right = await janisIn(cast.kalnamuiza);
  const janis = new CookieBrowser();
  await signIn(janis, site, rightsPeople.janis);
  site.pass({ seconds: 30 });
  await janis.step(catalogue);
  const { rows } = await database.pool.query('select last_used_at from access_right_used where right_id = $1', [
    right.id,
  ]);
  assert.equal(String(rows[0]?.last_used_at), site.now().toString());
});
