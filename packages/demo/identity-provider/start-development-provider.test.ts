import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import * as oidc from 'openid-client';
import { CookieBrowser, type Page } from '#test/support/site/cookie-browser.ts';
import type { DemoPerson } from './accounts.ts';
import { demoMeans } from './means.ts';
import { type DevelopmentEnvironment, refuseProduction } from './refuse-production.ts';
import { type DevelopmentProvider, startDevelopmentProvider } from './start-development-provider.ts';

const anna: DemoPerson = {
  personalCode: '000123-00001',
  givenName: 'Anna Līva',
  surname: 'Žagariņa-Ķempe',
  note: { lv: 'darbiniece', en: 'employee' },
};
const ivo: DemoPerson = { ...anna, personalCode: '000123-00002', givenName: 'Ivo', surname: 'Šķēle' };
const redirectUri = 'http://127.0.0.1:1/returned';
const signedOutUri = 'http://127.0.0.1:1/signed-out';
const client = {
  id: 'tilts',
  secret: 'not-a-secret',
  redirectUris: [redirectUri],
  postLogoutRedirectUris: [signedOutUri],
};

let directory: string;
let provider: DevelopmentProvider;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tilts-provider-'));
  provider = await start();
});

after(async () => {
  await provider.close();
  await rm(directory, { recursive: true });
});

for (const means of demoMeans) {
  test(`the ID token has the form of eParaksts': ${means.name.en}`, async () => {
    const { claims } = await signIn(new CookieBrowser(), anna, means.id);
    assert.equal(claims.acr, means.acr);
    assert.deepEqual(claims.amr, means.amr);
    assert.equal(typeof claims.auth_time, 'number');
    assert.equal(claims.serial_number, means.id === 'mobile' ? 'PNOLV-00012300001' : 'PNOLV-000123-00001');
    assert.equal(claims.family_name, means.id === 'eid' ? 'ZAGARINA-KEMPE' : 'Žagariņa-Ķempe');
    assert.equal(claims.name, means.id === 'eid' ? 'ANNA LIVA ZAGARINA-KEMPE' : 'Anna Līva Žagariņa-Ķempe');
  });
}

test('one person has another sub with each means', async () => {
  const subs = await Promise.all(demoMeans.map(({ id }) => signIn(new CookieBrowser(), anna, id)));
  assert.equal(new Set(subs.map(({ claims }) => claims.sub)).size, demoMeans.length);
});

test("the session outlives the site's: without prompt=login nobody is asked again", async () => {
  const browser = new CookieBrowser();
  const first = await signIn(browser, anna, 'eid');
  const { url, checks } = await authorizationUrl({});
  const { claims } = await exchange(await returnedFrom(browser, url), checks);
  assert.equal(claims.sub, first.claims.sub);
});

test('prompt=login and max_age=0 ask again, and another person may sign in', async () => {
  for (const parameters of [{ prompt: 'login' }, { max_age: '0' }]) {
    const browser = new CookieBrowser();
    await signIn(browser, anna, 'eid');
    const { claims } = await signIn(browser, ivo, 'mobile', parameters);
    assert.equal(claims.serial_number, 'PNOLV-00012300002');
  }
});

test('sign-out with the ID token ends the session and returns at once', async () => {
  const browser = new CookieBrowser();
  const { configuration, idToken } = await signIn(browser, anna, 'eid');
  const parameters = { id_token_hint: idToken, post_logout_redirect_uri: signedOutUri, state: 'kept' };
  const returned = await browser.step(oidc.buildEndSessionUrl(configuration, parameters));
  assert.equal(returned.headers.get('location'), `${signedOutUri}?state=kept`);
  const { url } = await authorizationUrl({});
  assert.match((await browser.open(url)).url, /\/choice\//);
});

test('sign-out without an ID token asks first, without JavaScript', async () => {
  const browser = new CookieBrowser();
  await signIn(browser, anna, 'eid');
  const page = await browser.open(`${provider.issuer}/session/end?ui_locales=en`);
  assert.match(page.text, /<h1>Sign out\?/);
  const xsrf = /name="xsrf" value="(\w+)"/.exec(page.text)?.[1] ?? '';
  const done = await browser.send(`${provider.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
  assert.equal(done.status, 200);
  assert.match(done.text, /Jūsu sesija ir slēgta/);
  assert.match((await browser.open(`${provider.issuer}/session/end`)).url, /success$/, 'nobody is left to sign out');
});

test('a sign-in can be cancelled', async () => {
  const browser = new CookieBrowser();
  const { url } = await authorizationUrl({});
  const page = await browser.open(url);
  const returned = await answer(browser, page, { cancel: 'yes' });
  assert.equal(returned.searchParams.get('error'), 'access_denied');
});

test('PKCE is required and unknown return addresses are refused', async () => {
  const { url } = await authorizationUrl({});
  url.searchParams.delete('code_challenge');
  url.searchParams.delete('code_challenge_method');
  const refused = await new CookieBrowser().step(url);
  assert.match(String(refused.headers.get('location')), /error=invalid_request/);
  url.searchParams.set('redirect_uri', 'http://127.0.0.1:2/elsewhere');
  const page = await new CookieBrowser().step(url);
  assert.equal(page.status, 400);
  assert.match(page.text, /redirect_uri/);
});

test('the page is in the requested language, says what it is, and loads nothing from elsewhere', async () => {
  const { url } = await authorizationUrl({ ui_locales: 'en' });
  const browser = new CookieBrowser();
  const english = await browser.open(url);
  assert.match(english.text, /<html lang="en">/);
  assert.match(english.text, /Development only/);
  assert.match(english.text, /Žagariņa-Ķempe/);
  const latvian = await browser.open(`${english.url}?lang=lv`);
  assert.match(latvian.text, /<html lang="lv">/);
  const policy = String(latvian.headers.get('content-security-policy'));
  assert.match(policy, /default-src 'none'; style-src 'self';/);
  assert.match(policy, /form-action 'self' http:\/\/127\.0\.0\.1:1;/);
  assert.doesNotMatch(latvian.text, /<script|style="/);
});

test("a choice cannot be made in another browser's sign-in", async () => {
  const { url } = await authorizationUrl({});
  const page = await new CookieBrowser().open(url);
  const stolen = await new CookieBrowser().send(page.url, { person: anna.personalCode, means: 'eid' });
  assert.equal(stolen.status, 400);
});

test('a restart keeps the keys: earlier signatures still verify', async () => {
  const before = await keysOf(provider);
  await provider.close();
  provider = await start();
  assert.deepEqual(await keysOf(provider), before);
});

test('it refuses to start in production, by its type and at run time', async () => {
  const options = { port: 0, people: [anna], clients: [client], keysFile: join(directory, 'never.json') };
  // @ts-expect-error 'production' is no environment of the development provider
  const production: DevelopmentEnvironment = 'production';
  await assert.rejects(startDevelopmentProvider({ ...options, environment: production }), /never starts in production/);
  assert.throws(() => refuseProduction('development', { NODE_ENV: 'production' }), /never starts/);
  assert.throws(() => refuseProduction('development', { TILTS_ENV: ' Production' }), /never starts/);
  refuseProduction('development', { NODE_ENV: 'test', TILTS_ENV: 'demo' });
});

function start(): Promise<DevelopmentProvider> {
  const keysFile = join(directory, 'deep', 'keys.json');
  return startDevelopmentProvider({ environment: 'test', port: 0, people: [anna, ivo], clients: [client], keysFile });
}

async function keysOf({ issuer }: DevelopmentProvider): Promise<unknown> {
  return (await fetch(`${issuer}/jwks`)).json();
}

type Checks = { pkceCodeVerifier: string; expectedNonce: string };

async function authorizationUrl(parameters: Record<string, string>) {
  const checks: Checks = { pkceCodeVerifier: oidc.randomPKCECodeVerifier(), expectedNonce: oidc.randomNonce() };
  const configuration = await discover();
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid',
    code_challenge: await oidc.calculatePKCECodeChallenge(checks.pkceCodeVerifier),
    code_challenge_method: 'S256',
    nonce: checks.expectedNonce,
    ...parameters,
  });
  return { url, checks, configuration };
}

async function signIn(browser: CookieBrowser, person: DemoPerson, means: string, parameters = {}) {
  const { url, checks } = await authorizationUrl(parameters);
  const page = await browser.open(url);
  assert.match(page.url, /\/choice\//, 'the person is asked');
  return exchange(await answer(browser, page, { person: person.personalCode, means }), checks);
}

async function answer(browser: CookieBrowser, page: Page, form: Record<string, string>): Promise<URL> {
  const chosen = await browser.step(page.url, form);
  return returnedFrom(browser, new URL(chosen.headers.get('location') ?? '', page.url));
}

/** Follows the provider's redirects up to the one that leaves it. */
async function returnedFrom(browser: CookieBrowser, start: URL): Promise<URL> {
  const page = await browser.step(start);
  const next = new URL(
    page.headers.get('location') ?? assert.fail(`no redirect from ${start}: ${page.text}`),
    page.url,
  );
  return next.origin === provider.issuer ? returnedFrom(browser, next) : next;
}

async function exchange(returned: URL, checks: Checks) {
  const configuration = await discover();
  const tokens = await oidc.authorizationCodeGrant(configuration, returned, { ...checks, idTokenExpected: true });
  const claims = tokens.claims() ?? assert.fail('no ID token');
  return { claims, idToken: tokens.id_token ?? '', configuration };
}

function discover(): Promise<oidc.Configuration> {
  const execute = [oidc.allowInsecureRequests];
  return oidc.discovery(new URL(provider.issuer), client.id, client.secret, undefined, { execute });
}
