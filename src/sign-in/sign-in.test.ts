import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { demoMeans, type Means } from '#demo/identity-provider/means.ts';
import {
  anna,
  enterSignInCast,
  everybody,
  foreigner,
  former,
  ivo,
  renamed,
  stranger,
} from '#test/support/cast/sign-in-cast.ts';
import { accessSite, askToSignIn, formIn, signIn, signOut } from '#test/support/site/access-site.ts';
import { CookieBrowser } from '#test/support/site/cookie-browser.ts';
import { workPages } from '#test/support/site/work-pages.tsx';

const eid: Means = demoMeans.find(({ id }) => id === 'eid') ?? assert.fail();
const strange: Means[] = [
  { ...eid, id: 'unknown-acr', acr: 'urn:elsewhere:level:high' },
  { ...eid, id: 'level-only', acr: 'urn:safelayer:tws:policies:authentication:level:high', amr: ['password'] },
];
const forgetful: Means = { ...eid, id: 'no-acr' };
delete forgetful.acr;

const site = await accessSite({ people: everybody, means: [...demoMeans, ...strange, forgetful], pages: workPages() });
const cast = await enterSignInCast(site.database);
const owner = new pg.Client({ connectionString: site.database.urls.owner });
await owner.connect();
test.after(() => owner.end());

async function lastEntry() {
  const { rows } = await owner.query(
    'select act, chain, point, person_id, refused, body from audit_entry order by xmin::text::bigint desc, number desc limit 1',
  );
  return rows[0];
}

for (const [means, name] of [
  ['eid', 'eid_card'],
  ['mobile', 'eparaksts_mobile'],
]) {
  test(`a qualified means lets its holder in: ${name} (22.¹ 2.)`, async () => {
    site.pass({ seconds: 1 });
    const browser = new CookieBrowser();
    const page = await signIn(browser, site, anna, { means: means ?? '', from: '/sign-in?return_to=/work' });
    assert.equal(page.url, `${site.origin}/work`);
    assert.match(page.text, /Anna Līva Žagariņa-Ķempe/);
    assert.match(page.text, /Tilta centrs/);
    const entry = await lastEntry();
    assert.equal(entry.act, 'session.open');
    assert.equal(entry.point, '22.1.2');
    assert.equal(entry.chain, cast.annaAtBridge.centre);
    assert.deepEqual(entry.body.things, { means: name });
  });
}

test('two means of one person, with two subs and two spellings of the number, are one person', async () => {
  const people = [];
  for (const means of ['eid', 'mobile']) {
    site.pass({ seconds: 1 });
    await signIn(new CookieBrowser(), site, anna, { means });
    people.push((await lastEntry()).person_id);
  }
  assert.equal(people[0], people[1]);
  assert.match(people[0], /^[0-9a-f-]{36}$/);
});

for (const [means, what] of [
  ['unqualified', 'a means that is not qualified'],
  ['unknown-acr', 'a means under an unknown name'],
  ['level-only', 'a level of assurance without a method that was configured'],
  ['no-acr', 'an ID token without acr, though one was asked for'],
] as const) {
  test(`refused: ${what}, and the page says what to do (22.¹ 2.)`, async () => {
    site.pass({ seconds: 1 });
    const browser = new CookieBrowser();
    const page = await signIn(browser, site, anna, { means });
    assert.equal(page.status, 403);
    assert.match(page.text, /nav kvalificēts/);
    assert.match(page.text, /eParaksts mobile/);
    const entry = await lastEntry();
    assert.equal(entry.body.refusal.code, 'sign-in.not-qualified');
    assert.equal(entry.refused, true);
    assert.equal(browser.cookie('tilts'), undefined);
  });
}

for (const [person, code, known] of [
  [stranger, 'sign-in.unknown-person', false],
  [former, 'sign-in.no-rights', true],
] as const) {
  test(`refused with an explanation: ${code} (22)`, async () => {
    site.pass({ seconds: 1 });
    const browser = new CookieBrowser();
    const page = await signIn(browser, site, person);
    assert.equal(page.status, 403);
    assert.match(page.text, /administratoram/);
    const entry = await lastEntry();
    assert.equal(entry.body.refusal.code, code);
    assert.equal(entry.person_id !== null, known);
    assert.equal(browser.cookie('tilts'), undefined);
  });
}

test('another name at the provider is said and no reason to refuse; capitals without diacritics are the same name', async () => {
  const page = await signIn(new CookieBrowser(), site, renamed, { from: '/sign-in?return_to=/work' });
  assert.match(page.text, /Jūsu vārds reģistrēts citādi/);
  assert.match(page.text, /href="\/work"/);
});

test('refused: an answer that tells no Latvian personal code', async () => {
  const page = await signIn(new CookieBrowser(), site, foreigner);
  assert.equal(page.status, 403);
  assert.match(page.text, /nepaziņoja jūsu personas kodu/);
});

test('a program that is not signed in hears so as a problem, and is not sent to a page', async () => {
  const answer = await new CookieBrowser().step(`${site.origin}/api/work`);
  assert.equal(answer.status, 401);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
});

test('cancelled at the provider: explained, and nobody is in', async () => {
  const browser = new CookieBrowser();
  const asked = await askToSignIn(browser, site.origin);
  const page = await browser.send(asked.url, { cancel: 'yes' });
  assert.equal(page.status, 403);
  assert.match(page.text, /tika atcelta/);
});

test('at a shared PC the next sign-in asks anew, even if the colleague only closed the page or signed out', async () => {
  const browser = new CookieBrowser();
  await signIn(browser, site, anna);
  const withoutSignOut = await askToSignIn(browser, site.origin);
  assert.match(withoutSignOut.url, /\/choice\//, "not let in from the colleague's session at the provider");
  const signedOut = await signOut(browser, site, '/work');
  assert.equal(signedOut.url, `${site.origin}/signed-out`);
  assert.equal(browser.cookie('tilts'), undefined);
  const again = await browser.open(`${site.origin}/sign-in`);
  const asked = await browser.send(`${site.origin}/sign-in`, formIn(again, '/sign-in'));
  assert.match(asked.url, /\/choice\//);
});

test('signed out is written down, and the key is worth nothing any longer', async () => {
  site.pass({ seconds: 1 });
  const browser = new CookieBrowser();
  await signIn(browser, site, anna);
  const key = browser.cookie('tilts') ?? assert.fail();
  site.pass({ seconds: 1 });
  await browser.send(`${site.origin}/sign-out`, await signOutForm(browser));
  assert.equal((await lastEntry()).act, 'session.close');
  assert.match((await withKey(key)).url, /\/sign-in\?return_to=/);
});

test('an answer is taken once; replayed, forged, or brought by another browser it is refused', async () => {
  const browser = new CookieBrowser();
  const asked = await askToSignIn(browser, site.origin);
  const answer = await answerOf(browser, asked.url);
  const elsewhere = await new CookieBrowser().open(answer);
  assert.equal(elsewhere.status, 403);
  assert.match(elsewhere.text, /sākta citā pārlūkā/);
  const used = await browser.open(answer);
  assert.equal(used.status, 403, 'used up by the attempt from elsewhere');

  const second = await answerOf(browser, (await askToSignIn(browser, site.origin)).url);
  const forged = new URL(second);
  forged.searchParams.set('state', 'A'.repeat(43));
  assert.equal((await browser.open(forged)).status, 403);
  assert.equal((await browser.open(second)).status, 200, 'taken');
  assert.equal((await browser.open(second)).status, 403, 'replayed');
});

test('an answer that comes too late is refused', async () => {
  const browser = new CookieBrowser();
  const answer = await answerOf(browser, (await askToSignIn(browser, site.origin)).url);
  site.pass({ minutes: 15 });
  assert.equal((await browser.open(answer)).status, 403);
});

test('a key planted before the sign-in is worth nothing after it', async () => {
  const browser = new CookieBrowser();
  browser.cookies.push({ host: '127.0.0.1', path: '/', name: 'tilts', value: 'planted' });
  await signIn(browser, site, anna);
  const key = browser.cookie('tilts') ?? assert.fail();
  assert.notEqual(key, 'planted');
  assert.match((await withKey('planted')).url, /\/sign-in/);
  await signIn(browser, site, anna);
  assert.notEqual(browser.cookie('tilts'), key, 'new at every sign-in');
  assert.match((await withKey(key)).url, /\/sign-in/, 'and the earlier one is ended');
});

test('after signing in one never lands on another site', async () => {
  for (const address of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/%09//x',
    'javascript:alert(1)',
  ]) {
    const page = await signIn(new CookieBrowser(), site, anna, {
      from: `/sign-in?return_to=${encodeURIComponent(address)}`,
    });
    assert.equal(new URL(page.url).origin, site.origin, address);
  }
});

test('a colleague who signs in over an open session replaces it', async () => {
  site.pass({ minutes: 1 });
  const browser = new CookieBrowser();
  await signIn(browser, site, anna);
  const key = browser.cookie('tilts') ?? assert.fail();
  site.pass({ seconds: 1 });
  await signIn(browser, site, renamed);
  assert.match((await withKey(key)).url, /\/sign-in/);
  const { rows } = await owner.query("select count(*)::int from audit_entry where act = 'session.replace'");
  assert.equal(rows[0].count, 1);
});

test('what the browser and the database keep betrays nothing', async () => {
  const browser = new CookieBrowser();
  await signIn(browser, site, ivo);
  const key = browser.cookie('tilts') ?? assert.fail();
  assert.equal(Buffer.from(key, 'base64url').length, 32);
  const { rows } = await owner.query('select * from session');
  const kept = JSON.stringify(rows.map((row) => ({ ...row, texts: Object.values(row).map(String) })));
  assert.ok(!kept.includes(key), 'the key is not kept');
  assert.ok(!kept.includes('eyJ'));
  for (const { id_token } of rows) assert.equal(site.database.vault.open(id_token), '', 'no ID token is kept');
});

test('too many tries from one address have to wait', async () => {
  site.pass({ minutes: 2 });
  const browser = new CookieBrowser();
  const form = formIn(await browser.open(`${site.origin}/sign-in`), '/sign-in');
  for (let i = 0; i < 60; i += 1) assert.equal((await browser.step(`${site.origin}/sign-in`, form)).status, 303);
  assert.equal((await browser.step(`${site.origin}/sign-in`, form)).status, 429);
  site.pass({ minutes: 1 });
  assert.equal((await browser.step(`${site.origin}/sign-in`, form)).status, 303);
});

test('when the provider is down the page says so, and sign-out here works all the same', async () => {
  const browser = new CookieBrowser();
  await signIn(browser, site, anna);
  await site.stopProvider();
  const fresh = await accessSite({ people: [anna], settings: { issuer: 'http://127.0.0.1:9' } });
  const page = await askToSignIn(new CookieBrowser(), fresh.origin);
  assert.equal(page.status, 503);
  assert.match(page.text, /Identitātes sniedzējs pašlaik neatbild/);
  const out = await browser.step(`${site.origin}/sign-out`, await signOutForm(browser));
  assert.equal(out.status, 303);
  assert.equal(browser.cookie('tilts'), undefined);
});

test('nothing of all this was a fault', () => {
  assert.deepEqual(site.faults, []);
});

async function signOutForm(browser: CookieBrowser) {
  return formIn(await browser.open(`${site.origin}/work`), '/sign-out');
}

async function withKey(key: string) {
  const browser = new CookieBrowser();
  browser.cookies.push({ host: '127.0.0.1', path: '/', name: 'tilts', value: key });
  return browser.open(`${site.origin}/work`);
}

/** The address with which the provider sends the person back, not yet gone to. */
async function answerOf(browser: CookieBrowser, choice: string): Promise<string> {
  let page = await browser.step(choice, { person: anna.personalCode, means: 'eid' });
  for (;;) {
    const next = new URL(page.headers.get('location') ?? assert.fail(page.text), page.url);
    if (next.origin === site.origin) return next.href;
    page = await browser.step(next);
  }
}
