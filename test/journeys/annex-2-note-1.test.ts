import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { seen } from '#test/support/browser/pages.ts';
import { fillRow, openRightsCounter, signOutside } from '#test/support/browser/rights-counter.ts';

const counter = await openRightsCounter();
after(() => counter.browser.close());

const vita = {
  name: 'Vita Jaunzeme',
  email: 'vita@paraugs.example',
  phone: '+371 61234567',
  position: 'nodaļas vadītāja',
  place: 'Parauga novada pašvaldība',
  term: 'pastāvīgi',
};

async function prepared(page: Page, row = vita): Promise<string> {
  await page.goto(`${counter.origin}/access-requests`);
  await page.getByRole('button', { name: 'Sākt jaunu pieteikumu' }).click();
  await page.getByLabel('piešķirt administratora').check();
  await fillRow(page, 1, row);
  await page.getByRole('button', { name: 'Pārbaudīt un sagatavot veidlapu' }).click();
  await page.getByRole('heading', { name: 'Parakstiet veidlapu' }).waitFor();
  return page.url();
}

async function send(page: Page, address: string, wish: Parameters<typeof signOutside>[1]): Promise<void> {
  await page.goto(address);
  const file = await signOutside(page, wish);
  await page.goto(address);
  await page.locator('[name=signed]').setInputFiles(file);
  await page.getByRole('button', { name: 'Iesniegt parakstīto pieteikumu' }).click();
  await page.getByRole('heading', { name: 'Paraksta pārbaudes ziņojums' }).waitFor();
}

test('note 1: only a qualified signature with a time stamp is in order; every refusal says why', async () => {
  const elita = await counter.signIn('elita', '/access-requests');
  const address = await prepared(elita);
  await expectAccessible(elita);
  for (const [wish, why] of [
    [{ stamp: false }, 'Datne nav pieņemta: nav laika zīmoga'],
    [{ signer: 'unqualified' }, 'Datne nav pieņemta: paraksts nav kvalificēts'],
    [{ signer: 'revoked' }, 'Parakstītāja sertifikāts bija atsaukts vai apturēts jau pirms parakstīšanas.'],
    [{ signer: 'expired' }, 'Parakstītājam no sertifikāta izdevēja jāsaņem derīgs sertifikāts'],
  ] as const) {
    await send(elita, address, wish);
    assert.ok((await seen(elita)).includes(why), why);
    await expectAccessible(elita);
  }
  await send(elita, address, { as: 'pdf' });
  const report = await seen(elita);
  assert.match(report, /Paraksts ir kārtībā/);
  assert.match(report, /Anna Paraugs/);
  assert.match(report, /Laika zīmoga brīdis 02\.03\.2026\. \d\d:\d\d/);
  await expectAccessible(elita);
  await elita.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(elita);

  const maija = await counter.signIn('maija', '/access-requests', { language: 'en', width: 320 });
  await expectAccessible(maija);
  await expectNoSidewaysScroll(maija);
  await maija.getByRole('link', { name: 'Parauga novada pašvaldība' }).click();
  await expectAccessible(maija);
  await expectNoSidewaysScroll(maija);
  await maija.getByRole('link', { name: 'Validation report' }).first().click();
  await expectAccessible(maija);
  await expectNoSidewaysScroll(maija);
  await maija.goBack();
  await maija.getByRole('link', { name: 'Decide on the request' }).click();
  await expectAccessible(maija);
  await expectNoSidewaysScroll(maija);
});

test('an address as long as an address may be is wrapped, whatever the width', async () => {
  const elita = await counter.signIn('elita', '/access-requests');
  const email = `${'v'.repeat(64)}@${'p'.repeat(60)}.${'q'.repeat(60)}.example`;
  await prepared(elita, { ...vita, email });
  assert.ok((await seen(elita)).includes(email));
  for (let width = 320; width <= 1280; width += 80) {
    await elita.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(elita);
  }
  await elita.close();
});

test("the page of the demo's signing tool is accessible to everybody", async () => {
  const elita = await counter.signIn('elita', '/demo/sign', { width: 320 });
  await expectAccessible(elita);
  await expectNoSidewaysScroll(elita);
});

test('no fault occurred in any of this', () => assert.deepEqual(counter.faults, []));
