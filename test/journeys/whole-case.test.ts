import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openCase, openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { clients } from '#test/support/cast/people.ts';
import { smallPng } from '#test/support/files/scans.ts';
import { typing } from '#test/support/site/case-forms.ts';

const counter = await openCounter();
after(() => counter.browser.close());

/** Each step: the errors of its page when the form is incomplete, and then its complete input. */
const steps = [
  [['documentNumber'], { ...typing.identity, documentNumber: '' }, { documentNumber: 'LV1234567' }],
  [
    ['interpreter', 'resultPhone'],
    { language: 'en', way: 'interpreter', validUntil: '02.09.2026.', resultWay: 'phone' },
    { interpreter: 'Tina Tulce', resultPhone: '+371 20000000' },
  ],
  [['copyHandedOver'], { ...typing.signing, copyHandedOver: [] }, { copyHandedOver: 'yes' }],
  [['reference'], { ...typing.filing, reference: '' }, { reference: 'TVP' }],
  [['plannedOn'], { way: 'in_person' }, { plannedOn: '16.03.2026.' }],
  [['way'], {}, { way: 'phone' }],
] as const;

const met = { lv: clients.velta, en: clients.arvids };

for (const language of ['lv', 'en'] as const) {
  test(`the whole case by its pages, each accessible to everybody, with errors too: ${language}`, async () => {
    const page = await counter.signIn('karlis', { language });
    await page.goto(`${counter.origin}/cases/new`);
    await look(page, language);
    await fill(page, { eService: 'nekas tāds', noneAvailable: 'yes' });
    await send(page);
    await expectErrors(page, ['reason', 'eService']);
    await look(page, language);
    const address = await openCase(counter, page);
    for (const [fields, tooLittle, rest] of steps) {
      await goToNext(page, address);
      await look(page, language);
      // A client met before is asked less: each language has its own.
      await fill(page, 'givenName' in tooLittle ? { ...tooLittle, ...met[language] } : tooLittle);
      await send(page);
      await expectErrors(page, fields);
      await look(page, language);
      const reference = 'reference' in rest ? { reference: `TVP-${language}` } : {};
      await fill(page, { ...rest, ...reference });
      await send(page);
    }
    assert.equal(page.url(), address);
    assert.match(await seen(page), language === 'lv' ? /Viss izdarīts/ : /Everything is done/);
    await look(page, language);
    if (language === 'lv') await lookAround(page, address, language);
    await lookAtRecord(page, address, language);
    assert.deepEqual(counter.faults, []);
    await page.close();
  });
}

/** After a step either the next step's page opens, or the case, whose list links to it. */
async function goToNext(page: Page, address: string): Promise<void> {
  if (page.url() !== address) return;
  await page.locator('main a.task__link[aria-current=step]').first().click();
  await page.waitForURL((url) => url.href !== address);
}

/** The pages of the case once it is done, another sign-in, and what is not there; the lists are looked at in every-page.test.ts. */
async function lookAround(page: Page, address: string, language: string): Promise<void> {
  const task = (part: string) => page.locator(`main a[href*="${part}"]`).first();
  for (const part of [
    '/declaration',
    '/identity-checks',
    '/notice',
    '/mandates/',
    '/applications?eService=',
    '/planned-time',
    '/result',
  ]) {
    await page.goto(address);
    await task(part).click();
    await page.waitForURL((url) => url.href !== address);
    await look(page, language);
    if (part === '/mandates/') {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: smallPng() });
      await send(page);
      await look(page, language);
      await page.goto(`${page.url()}/end`);
      await look(page, language);
    }
  }
  for (const path of ['/sign-in', '/cases/nowhere']) {
    await page.goto(`${counter.origin}${path}`);
    await look(page, language);
  }
}

/** The client's record, which is opened for a purpose, and the whole code in it. */
async function lookAtRecord(page: Page, address: string, language: string): Promise<void> {
  await page.goto(address);
  await page.locator('main a[href^="/clients/"]').first().click();
  await look(page, language);
  await send(page);
  await expectErrors(page, ['purpose']);
  await look(page, language);
  await fill(page, { purpose: 'serving' });
  await send(page);
  await look(page, language);
  await send(page);
  await look(page, language);
  await page.goto(page.url());
  await look(page, language);
}

async function look(page: Page, language: string): Promise<void> {
  assert.equal(await page.locator('html').getAttribute('lang'), language);
  assert.equal(await page.locator('h1').count(), 1, page.url());
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 900 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
}
