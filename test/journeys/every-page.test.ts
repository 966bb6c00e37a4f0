import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { demoPeople, ensureDemoCountry } from '#demo/country/index.ts';
import { makeDemoPki } from '#demo/pki/index.ts';
import { expectAccessible, expectNoSidewaysScroll, openBrowser } from '#test/support/browser/browser.ts';
import { signInWith } from '#test/support/browser/pages.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { accessSite } from '#test/support/site/access-site.ts';
import { linksOn } from '#test/support/site/lists.ts';

/** Pages to which no link of the demo leads, and the test that checks them. */
const lookedAtElsewhere: Readonly<Record<string, string>> = {
  '/audit/seen/export': 'src/audit-log/seen.test.ts',
  '/cases/:case/identity-checks/putting-right': 'test/journeys/mistakes-and-endings.test.ts',
  '/cases/:case/applications/:application/putting-right': 'test/journeys/mistakes-and-endings.test.ts',
  '/cases/:case/applications/:application/planned-time/putting-right': 'test/journeys/mistakes-and-endings.test.ts',
  '/cases/:case/applications/:application/result/putting-right': 'test/journeys/mistakes-and-endings.test.ts',
  '/cases/:case/notice/putting-right': 'test/journeys/mistakes-and-endings.test.ts',
  '/cases/:case/closing/reopening': 'test/journeys/mistakes-and-endings.test.ts',
  '/cases/:case/mandates': 'test/journeys/whole-case.test.ts',
  '/cases/:case/mandates/:mandate/partial-revocations': 'test/journeys/end-of-mandate.test.ts',
  '/cases/:case/mandates/:mandate/scans/:scan/putting-right': 'test/journeys/mistakes-and-endings.test.ts',
  '/cases/:case/mandates/:mandate/scans': 'test/journeys/whole-case.test.ts',
  '/cases/:case/mandates/:mandate/signing': 'test/journeys/whole-case.test.ts',
  '/classification/:scheme': 'test/journeys/classification.test.ts',
  '/classification/:scheme/adoption': 'test/journeys/classification.test.ts',
  '/clients/:client/code': 'test/journeys/whole-case.test.ts',
  '/clients/:client/doubts': 'test/journeys/death-and-doubt.test.ts',
  '/demo/mail': 'test/journeys/annex-2-note-3.test.ts',
  '/orphaned-cases': 'test/journeys/my-work.test.ts',
  '/organisations/new': 'test/journeys/organisations-change.test.ts',
  '/organisations/:organisation/close': 'test/journeys/organisations-change.test.ts',
  '/register/:document/holds': 'test/journeys/legal-holds.test.ts',
  '/retention/:centre': 'test/journeys/legal-holds.test.ts',
  '/retention/:centre/file': 'test/journeys/legal-holds.test.ts',
  '/retention/:centre/holds/:hold': 'test/journeys/legal-holds.test.ts',
  '/retention/:centre/holds': 'test/journeys/legal-holds.test.ts',
  '/retention/:centre/holds/:hold/lifting': 'test/journeys/legal-holds.test.ts',
  '/register/blanks/:reservation': 'test/journeys/system-away.test.ts',
  '/p': 'test/journeys/22.1.3-notice-and-mandate.test.ts',
  '/p/:reference': 'test/journeys/22.1.3-notice-and-mandate.test.ts',
  '/rate/:key': 'test/journeys/satisfaction.test.ts',
  '/invitation/:secret': 'test/journeys/annex-2-note-3.test.ts',
  '/invitations/:invitation': 'test/journeys/annex-2-note-3.test.ts',
  '/rights/administrators/:right/taking': 'test/journeys/22-revoking.test.ts',
  '/rights/figures': 'test/journeys/annex-2-note-4.test.ts',
  '/rights/review': 'test/journeys/annex-2-note-4.test.ts',
  '/sign-in/name': 'src/sign-in/pages.test.ts',
  '/signed-out': 'src/sign-in/pages.test.ts',
};

/** Pages of access requests are checked by the journeys of Annex 2; redirects and downloads are not pages. */
const noPage =
  /^\/(api\/|\.well-known\/|log\/|status-lists\/|credential-types\/|session$|sign-in\/callback$|$|cases\/of\/|register\/scans\/|register\/blanks\/:reservation\/papers\/|apply$|cases\/:case\/portal$|satisfaction\/tablets|satisfaction\/cards$|satisfaction\/cards\/:cards\/|access-requests|invitations\/.*\/)/;

const site = await accessSite({ people: demoPeople });
const { urls, vault } = site.database;
const now = site.now();
const pki = makeDemoPki(now.epochMilliseconds);
await ensureDemoCountry({ url: urls.owner, vault, now, origin: site.origin, pki, say: () => undefined });
const browser = await openBrowser();
after(() => browser.close());

const patterns = site.pages.map((name) => ({ name, matches: new RegExp(`^${name.replaceAll(/:\w+/g, '[^/]+')}$`) }));
const looked = new Set<string>();
const titles = new Map<string, string>();
const files = new Set<string>();

for (const person of demoPeople) {
  test(`every page linked for ${person.givenName} ${person.surname} is accessible to everybody`, async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/?language=lv`);
    await lookAt(page);
    await signInWith(page, person);
    await page.waitForURL(`${site.origin}/**`);
    await followLinks(page);
    assert.deepEqual(site.faults, []);
    await page.close();
  });
}

test('no page was left out', () => {
  const forPeople = site.pages.filter((name) => !noPage.test(name));
  const left = forPeople.filter((name) => !looked.has(name) && !files.has(name) && !(name in lookedAtElsewhere));
  assert.deepEqual(left, [], 'let a link of the demo lead there, or name the test that looks at it');
  for (const [name, file] of Object.entries(lookedAtElsewhere)) {
    assert.ok(site.pages.includes(name) && existsSync(join(import.meta.dirname, '../..', file)), name);
  }
});

/** A browser's history keeps titles, and counter PCs are shared. */
test('no title names a client, and each case has its own', async () => {
  const { owner } = urls;
  const names = await ask<{ given_name: string; surname: string }>(
    owner,
    'select given_name, surname from client_name',
  );
  const staff = new Set(demoPeople.flatMap(({ givenName, surname }) => [givenName, surname]));
  const ofClients = new Set(
    names.flatMap(({ given_name, surname }) => [given_name, surname]).filter((name) => !staff.has(name)),
  );
  assert.ok(ofClients.size > 10);
  for (const [path, title] of titles) {
    const named = title.split(/[^\p{L}]+/u).filter((word) => ofClients.has(word));
    assert.deepEqual(named, [], `${path}: ${title}`);
  }
  const ofCases = [...titles].filter(([path]) => /^\/cases\/[^/]+$/.test(path)).map(([, title]) => title);
  assert.ok(ofCases.length > 10);
  assert.deepEqual(ofCases.toSorted(), [...new Set(ofCases)].toSorted());
});

/** Checks one page of each pattern, and opens as many cases and rights as it needs to find every link in them. */
async function followLinks(page: Page): Promise<void> {
  const seen = new Map<string, number>();
  const waiting = [page.url(), `${site.origin}/`];
  for (let address = waiting.shift(); address; address = waiting.shift()) {
    const pattern = patternOf(address);
    const times = seen.get(pattern ?? '') ?? 0;
    if (!pattern || files.has(pattern) || seen.has(address)) continue;
    if (/^\/(cases|rights)\/:\w+$/.test(pattern) ? times >= 16 : looked.has(pattern)) continue;
    seen.set(address, 1).set(pattern, times + 1);
    const answer = await page.request.get(address);
    if (!answer.headers()['content-type']?.startsWith('text/html')) {
      files.add(pattern);
      continue;
    }
    const text = await answer.text();
    titles.set(new URL(address).pathname, /<title>([^<]*)</.exec(text)?.[1] ?? '');
    waiting.push(...linksOn(text, site.origin).map((path) => new URL(path, site.origin).href));
    if (looked.has(pattern)) continue;
    await page.goto(address);
    await lookAt(page);
  }
}

/**
 * In Latvian on a wide screen, and in English on one as narrow as 400 % zoom makes it, also in the dark; and on those between.
 */
async function lookAt(page: Page): Promise<void> {
  const pattern = patternOf(page.url());
  if (!pattern || looked.has(pattern)) return;
  looked.add(pattern);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expectAccessible(page);
  await readIn('en', page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectAccessible(page, { withRules: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of [760, 1000]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
  }
  await expectNothingLooksTyped(page);
  await expectPointsOpen(page);
  await expectTypedTextSurvives(page);
  await readIn('lv', page);
}

/** An example in an empty box looks like an answer: a placeholder has no figures. */
async function expectNothingLooksTyped(page: Page): Promise<void> {
  const placeholders = await page
    .locator('[placeholder]')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('placeholder') ?? ''));
  assert.deepEqual(
    placeholders.filter((text) => /\d/.test(text)),
    [],
    page.url(),
  );
}

/** Whoever typed something and changes the language finds it again: the switch sends the form in which one types. */
async function expectTypedTextSurvives(page: Page): Promise<void> {
  const lost = await page
    .locator('main form[method=post]:not(#main-form)')
    .filter({ has: page.locator('input:not([type=hidden]), select, textarea') })
    .evaluateAll((forms) => forms.map((form) => form.getAttribute('action')));
  const typed = await page.locator('#main-form').locator('input:not([type=hidden]), select, textarea').count();
  assert.ok(
    typed > 0 || lost.length === 0,
    `${page.url()}: the first form is not the one in which one types: ${lost.join()}`,
  );
  // Nothing is kept of whoever is not signed in, so their switch is a link.
  const isSignedIn = (await page.locator('header form[action="/sign-out"]').count()) > 0;
  if (isSignedIn && (await page.locator('#main-form').count()) > 0) {
    await page.locator('header button[form=main-form]').waitFor();
  }
}

/** A point of the act that stands by itself, as beside a duty, is to be pressed: it opens the act's words. */
async function expectPointsOpen(page: Page): Promise<void> {
  const closed = await page.locator('main *').evaluateAll((elements) =>
    elements
      .filter((element) => !element.closest('.point--opens, .quoted-point'))
      .flatMap(({ childNodes }) =>
        [...childNodes].flatMap(({ nodeType, data = '' }: { nodeType: number; data?: string }) =>
          nodeType === 3 ? [data.trim()] : [],
        ),
      )
      .filter((text) => /^(22\.¹ [1-7]\.|2\. pielikuma [1-4]\. piezīme)$/.test(text)),
  );
  assert.deepEqual(closed, [], page.url());
}

/** A click alone waits for no page: what is looked at next could still be the one before, or half of the new one. */
async function readIn(language: 'lv' | 'en', page: Page): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.locator(`header .header__language[lang=${language}]`).click();
  await loaded;
  assert.equal(await page.locator('html').getAttribute('lang'), language);
}

/** Undefined for addresses that are not ours. */
function patternOf(address: string): string | undefined {
  const { origin, pathname, searchParams } = new URL(address);
  if (origin !== site.origin || searchParams.has('language')) return undefined;
  return patterns.find(({ matches }) => matches.test(pathname))?.name;
}
