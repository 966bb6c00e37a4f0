import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { staffByNumber } from '#organisations/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { anna, enterSignInCast, everybody, ivo, renamed } from '#test/support/cast/sign-in-cast.ts';
import { accessSite, formIn, signIn, signOut } from '#test/support/site/access-site.ts';
import { CookieBrowser, type Page } from '#test/support/site/cookie-browser.ts';
import { workPages } from '#test/support/site/work-pages.tsx';
import { keepForm, keptForm } from './kept-form.ts';

const site = await accessSite({ people: everybody, pages: workPages() });
const cast = await enterSignInCast(site.database);
const work = `${site.origin}/work`;
const owner = new pg.Client({ connectionString: site.database.urls.owner });
await owner.connect();
test.after(() => owner.end());

async function signedIn(person = anna): Promise<CookieBrowser> {
  const browser = new CookieBrowser();
  await signIn(browser, site, person, { from: '/sign-in?return_to=/work' });
  return browser;
}

const isOut = (page: Page) => page.url.includes('/sign-in?');
const typed = (page: Page) => formIn(page, '/work').text;

test('a session left alone lives a moment less than 15 minutes, and not a moment more', async () => {
  const browser = await signedIn();
  site.pass({ minutes: 14, seconds: 59 });
  assert.ok(!isOut(await browser.open(work)));
  site.pass({ minutes: 14, seconds: 59 });
  assert.ok(!isOut(await browser.open(work)), 'each use begins the 15 minutes anew');
  site.pass({ minutes: 15 });
  assert.ok(isOut(await browser.open(work)));
});

test('a session in constant use ends 8 hours after sign-in', async () => {
  const browser = await signedIn();
  for (let quarter = 0; quarter < 34; quarter += 1) {
    site.pass({ minutes: 14 });
    assert.ok(!isOut(await browser.open(work)), `after ${quarter + 1} × 14 minutes`);
  }
  site.pass({ minutes: 3, seconds: 59 });
  assert.ok(!isOut(await browser.open(work)), 'at 7:59:59');
  site.pass({ seconds: 1 });
  assert.ok(isOut(await browser.open(work)), 'at 8:00:00');
});

test('the clock on the page can ask for more time, and hears how much there is', async () => {
  const browser = await signedIn();
  site.pass({ minutes: 10 });
  const answer = await browser.step(`${site.origin}/session`);
  assert.equal(answer.status, 204);
  assert.equal(answer.headers.get('session-seconds'), '900');
  site.pass({ minutes: 14 });
  assert.ok(!isOut(await browser.open(work)));
});

test('whoever has several rights chooses first, and the session is bound to the choice', async () => {
  const browser = new CookieBrowser();
  const choice = await signIn(browser, site, ivo, { from: '/sign-in?return_to=/work' });
  assert.match(choice.url, /\/choose-right\?return_to=%2Fwork$/);
  assert.match(choice.text, /Tilta centrs/);
  assert.match(choice.text, /Kalna centrs/);
  assert.match((await browser.open(work)).url, /\/choose-right/, 'no work before the choice');
  const form = formIn(choice, '/choose-right');
  const unchosen = await browser.send(`${site.origin}/choose-right`, form);
  assert.equal(unchosen.status, 422);
  assert.match(unchosen.text, /Izvēlieties, kur strādāsiet/);
  const others = await browser.send(`${site.origin}/choose-right`, { ...form, chosen: cast.annaAtBridge.id });
  assert.equal(others.status, 422, "another person's right is none of theirs");
  const chosen = await browser.send(`${site.origin}/choose-right`, { ...form, chosen: cast.ivoAtHill.id });
  assert.equal(chosen.url, work);
  assert.match(chosen.text, /Ivo Šķēle Kalna centrs/);
  const { rows } = await owner.query(
    "select chain, refused, body from audit_entry where act = 'right.choose' order by at, refused desc, number",
  );
  assert.deepEqual(
    rows.filter(({ refused }) => !refused).map(({ chain, body }) => [chain, body.right]),
    [[cast.ivoAtHill.centre, cast.ivoAtHill.id]],
  );
  assert.equal(rows.filter(({ refused }) => refused).length, 2, 'both refusals stand in the log');
});

test('work begun under one centre is refused under another; back in the first one it is taken', async () => {
  const browser = await inCentre(cast.ivoAtBridge.id);
  const begun = { ...formIn(await browser.open(work), '/work'), text: 'tilts' };
  await choose(browser, cast.ivoAtHill.id);
  const refused = await browser.send(work, begun);
  assert.equal(refused.status, 409);
  assert.match(refused.text, /citā centrā/);
  const { rows } = await owner.query("select body from audit_entry where act = 'form.send' order by at desc");
  assert.equal(rows[0].body.refusal.code, 'access.form-of-another-right');
  await choose(browser, cast.ivoAtBridge.id);
  assert.equal((await browser.send(work, begun)).text, 'done in Tilta centrs: tilts');
});

test('whoever turned to another centre in a second window signs out from a page of the first one', async () => {
  const browser = await inCentre(cast.ivoAtBridge.id);
  const begun = formIn(await browser.open(work), '/sign-out');
  await choose(browser, cast.ivoAtHill.id);
  await browser.step(`${site.origin}/sign-out`, begun);
  const left = await browser.step(work);
  assert.match(left.headers.get('location') ?? '', /^\/sign-in\?/);
});

test('a form without the token of its session is not taken', async () => {
  const browser = await signedIn();
  const form = formIn(await browser.open(work), '/work');
  const { form_token: _, ...without } = form;
  assert.equal((await browser.send(work, { ...without, text: 'x' })).status, 409);
  assert.equal((await browser.send(work, { ...form, form_token: 'guessed', text: 'x' })).status, 409);
  const { right: __, ...withoutRight } = form;
  assert.equal((await browser.send(work, { ...withoutRight, text: 'x' })).status, 409);
  const other = formIn(await (await signedIn(renamed)).open(work), '/work');
  assert.equal((await browser.send(work, { ...other, text: 'x' })).status, 409, "another person's page");
});

test('a right that ends takes its open session with it, within one request', async () => {
  const browser = await signedIn(renamed);
  assert.ok(!isOut(await browser.open(work)));
  const ofRenamed = "staff_id = (select id from staff where surname = 'Vecvārde')";
  await owner.query(`update access_right set valid_until = $1 where ${ofRenamed}`, [site.now().toString()]);
  const page = await browser.open(work);
  assert.match(page.url, /\/choose-right/);
  assert.match(page.text, /vairs nav spēkā/);
});

test('filing 60 minutes after sign-in asks for a fresh proof and brings the form back as it was (22.¹ 2.)', async () => {
  const browser = await signedIn();
  const key = browser.cookie('tilts');
  const form = { ...formIn(await browser.open(work), '/work'), text: 'Ķekava <b>&"', act: 'file' };
  await useFor(browser, 59);
  assert.equal((await browser.send(work, form)).text, 'done in Tilta centrs: Ķekava <b>&"', 'at 59 minutes');
  await useFor(browser, 1);
  const asked = await browser.send(work, form);
  assert.ok(isOut(asked));
  assert.match(asked.text, /Pierakstieties vēlreiz/);
  assert.match(asked.text, /Tas, ko ierakstījāt, ir saglabāts/);
  const back = await signIn(browser, site, anna, { from: asked.url });
  assert.equal(typed(back), 'Ķekava <b>&"');
  assert.match(back.text, /Ierakstītais ir saglabājies/);
  assert.notEqual(browser.cookie('tilts'), key, 'a new key');
  const again = { ...formIn(back, '/work'), act: 'file' };
  assert.equal((await browser.send(work, again)).text, 'done in Tilta centrs: Ķekava <b>&"');
  const { rows } = await owner.query("select body from audit_entry where act = 'session.renew' order by at desc");
  assert.deepEqual(rows[0].body.things, { means: 'eid_card' });
});

test('a form posted after the session lapsed is kept for its person, centre and page', async () => {
  const browser = await inCentre(cast.ivoAtHill.id);
  const form = { ...formIn(await browser.open(work), '/work'), text: 'gara vēstule' };
  site.pass({ hours: 2 });
  const asked = await browser.send(work, form);
  assert.ok(isOut(asked));
  const { rows } = await owner.query('select path, sealed from kept_form order by kept_at desc limit 1');
  assert.equal(rows[0].path, '/work');
  assert.ok(!rows[0].sealed.toString().includes('vēstule'), 'sealed');
  const back = await signIn(browser, site, ivo, { from: asked.url });
  assert.equal(typed(back), 'gara vēstule', 'in the centre in which it was begun, without choosing again');
  assert.match(back.text, /Kalna centrs/);
  await choose(browser, cast.ivoAtBridge.id);
  assert.equal(typed(await browser.open(back.url)), '', 'and in no other');
});

test('a kept form is shown to nobody else, and to nobody after half an hour', async () => {
  const browser = await signedIn();
  const form = { ...formIn(await browser.open(work), '/work'), text: 'Annas teksts' };
  site.pass({ minutes: 20 });
  const asked = await browser.send(work, form);
  const colleague = await signIn(new CookieBrowser(), site, ivo, { from: asked.url });
  assert.ok(!colleague.text.includes('Annas teksts'));
  const back = await signIn(browser, site, anna, { from: asked.url });
  assert.equal(typed(back), 'Annas teksts');
  site.pass({ minutes: 10 });
  await browser.open(work);
  site.pass({ minutes: 10 });
  await browser.open(work);
  site.pass({ minutes: 10 });
  assert.equal(typed(await browser.open(back.url)), '');
});

test('what was sent to an address without a page comes back on the page it was typed on', async () => {
  const browser = await signedIn();
  const form = { ...formIn(await browser.open(work), '/work'), text: 'priekšskatījumam' };
  site.pass({ minutes: 20 });
  const asked = await browser.send(`${work}/preview`, form, work);
  const back = await signIn(browser, site, anna, { from: asked.url });
  assert.equal(new URL(back.url).pathname, '/work');
  assert.equal(typed(back), 'priekšskatījumam');
  site.pass({ minutes: 20 });
  const elsewhere = await browser.send(`${work}/preview`, form, 'https://evil.example/elsewhere');
  assert.ok(isOut(elsewhere) && !elsewhere.url.includes('elsewhere'));
});

test('a sign-in refused in between loses nothing either', async () => {
  const browser = await signedIn();
  const form = { ...formIn(await browser.open(work), '/work'), text: 'joprojām te' };
  site.pass({ minutes: 20 });
  const asked = await browser.send(work, form);
  const refused = await signIn(browser, site, anna, { from: asked.url, means: 'unqualified' });
  assert.equal(refused.status, 403);
  const again = /href="(\/sign-in\?[^"]+)"/.exec(refused.text)?.[1]?.replaceAll('&amp;', '&');
  const back = await signIn(browser, site, anna, { from: again ?? assert.fail() });
  assert.equal(typed(back), 'joprojām te');
});

test('whoever has not chosen where to work can leave', async () => {
  const browser = new CookieBrowser();
  const choice = await signIn(browser, site, ivo);
  assert.match(choice.url, /choose-right/);
  const out = await signOut(browser, site);
  assert.equal(out.url, `${site.origin}/signed-out`);
  assert.equal(browser.cookie('tilts'), undefined);
});

test('not even who knows the id of a kept form gets it, unless it is theirs', async () => {
  await loggedTransaction(site.database, null, async (tx) => {
    const [annas, ivos] = [await staffByNumber(tx, 'PNOLV-00012300001'), await staffByNumber(tx, 'PNOLV-00012300002')];
    assert.ok(annas && ivos);
    const form = { path: '/work', right: null, why: 'sign-in' as const, files: ['lapa.pdf'], typed: { text: 'x' } };
    const id = await keepForm(tx, annas.id, form, site.now());
    const { id: _, window: __, keptAt, ...kept } = (await keptForm(tx, annas.id, id, site.now())) ?? assert.fail();
    assert.deepEqual(kept, form);
    assert.ok(keptAt.equals(site.now()));
    assert.equal(await keptForm(tx, ivos.id, id, site.now()), undefined);
  });
});

test('a form that another site sent into a lapsed session is not kept', async () => {
  const browser = await signedIn();
  await browser.open(work);
  site.pass({ minutes: 20 });
  const asked = await browser.send(work, { text: 'forged', form_token: 'guessed' });
  assert.ok(isOut(asked));
  assert.ok(!asked.url.includes('form='));
});

test('windows open during a step-up stay good: their forms are the same person’s', async () => {
  const browser = await signedIn();
  const otherWindow = { ...formIn(await browser.open(work), '/work'), text: 'otrs logs' };
  await signIn(browser, site, anna);
  assert.equal((await browser.send(work, otherWindow)).text, 'done in Tilta centrs: otrs logs');
});

test('nothing of all this was a fault', () => {
  assert.deepEqual(site.faults, []);
});

async function inCentre(right: string): Promise<CookieBrowser> {
  const browser = await signedIn(ivo);
  await choose(browser, right);
  return browser;
}

async function choose(browser: CookieBrowser, right: string): Promise<void> {
  const form = formIn(await browser.open(`${site.origin}/choose-right`), '/choose-right');
  await browser.send(`${site.origin}/choose-right`, { ...form, chosen: right });
}

/** Lets minutes go by in which the session is used. */
async function useFor(browser: CookieBrowser, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    site.pass({ minutes: 1 });
    await browser.open(work);
  }
}
