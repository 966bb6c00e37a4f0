import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, openBrowser } from '#test/support/browser/browser.ts';
import { anna, enterSignInCast, everybody, ivo, renamed, stranger } from '#test/support/cast/sign-in-cast.ts';
import { accessSite } from '#test/support/site/access-site.ts';
import { workPages } from '#test/support/site/work-pages.tsx';

const site = await accessSite({ people: everybody, pages: workPages() });
await enterSignInCast(site.database);
const browser = await openBrowser();
after(() => browser.close());

const wayIn = { lv: 'Pierakstīties', en: 'Sign in' };

async function atChoice(page: Page, language: 'lv' | 'en', from = '/sign-in'): Promise<void> {
  await page.goto(`${site.origin}${from}${from.includes('?') ? '&' : '?'}language=${language}`);
  await page.getByRole('button', { name: wayIn[language], exact: true }).click();
}

async function chooses(page: Page, person: { givenName: string; surname: string }, means = 'eid'): Promise<void> {
  await page.locator(`input[value="${means}"]`).check();
  await page.getByRole('button', { name: `${person.givenName} ${person.surname}` }).click();
}

async function look(page: Page, heading: RegExp, javaScript: boolean): Promise<void> {
  assert.match((await page.locator('h1').textContent()) ?? '', heading);
  // Both checks are scripts themselves.
  if (!javaScript) return;
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

for (const [language, javaScript, width] of [
  ['lv', true, 1280],
  ['en', true, 320],
  ['en', false, 1280],
] as const) {
  const both = (lv: RegExp, en: RegExp) => (language === 'lv' ? lv : en);
  const seen = (page: Page, heading: RegExp) => look(page, heading, javaScript);
  const where = `${language}, ${width} pixels, ${javaScript ? 'with' : 'without'} JavaScript`;

  test(`the way in, the choice of centre and the way out (${where})`, async () => {
    const page = await browser.newPage({ javaScript, width });
    await page.goto(`${site.origin}/sign-in?language=${language}`);
    await seen(page, both(/^Pierakstīšanās$/, /^Sign in$/));
    await atChoice(page, language, '/sign-in?return_to=/work');
    await seen(page, both(/Kā vārdā pierakstīsieties/, /Whom do you sign in as/));
    await chooses(page, ivo);
    await seen(page, both(/Kur strādāsiet/, /Where will you work/));
    await page.getByRole('button', { name: both(/Turpināt/, /Continue/) }).click();
    await seen(page, both(/Kur strādāsiet/, /Where will you work/));
    await page.getByRole('radio', { name: 'Kalna centrs' }).check();
    await page.getByRole('button', { name: both(/Turpināt/, /Continue/) }).click();
    await page.waitForURL(`${site.origin}/work`);
    await page.getByRole('button', { name: both(/Izrakstīties/, /Sign out/) }).click();
    // What waits in the browser is sent before.
    await page.waitForURL((url) => url.pathname !== '/work');
    await seen(page, both(/Vai izrakstīties/, /Sign out/));
    await page.locator('button[name="logout"]').click();
    await page.waitForURL(`${site.origin}/signed-out`);
    await seen(page, both(/Izrakstīšanās ir pabeigta/, /You are signed out/));
    await page.close();
  });

  test(`what is said to those who are not let in, or are known by another name (${where})`, async () => {
    const page = await browser.newPage({ javaScript, width });
    await atChoice(page, language);
    await chooses(page, anna, 'unqualified');
    await seen(page, both(/neizdevās/, /did not work/));
    await atChoice(page, language);
    await chooses(page, stranger);
    await seen(page, both(/neizdevās/, /did not work/));
    await atChoice(page, language, '/sign-in?return_to=/work');
    await chooses(page, renamed);
    await seen(page, both(/reģistrēts citādi/, /recorded differently/));
    await page.close();
  });

  test(`a lapsed session: what was typed is promised, kept and brought back (${where})`, async () => {
    const page = await browser.newPage({ javaScript, width });
    await atChoice(page, language, '/sign-in?return_to=/work');
    await chooses(page, anna);
    await page.waitForURL(`${site.origin}/work`);
    site.pass({ minutes: 20 });
    await page.locator('input[name=text]').fill('līdz pusei');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sign-in\?/);
    await seen(page, both(/^Pierakstīšanās$/, /^Sign in$/));
    await page.getByRole('button', { name: wayIn[language], exact: true }).click();
    await chooses(page, anna);
    await page.waitForURL(/\/work\?kept_form=/);
    assert.equal(await page.locator('input[name=text]').inputValue(), 'līdz pusei');
    await page.close();
  });
}
