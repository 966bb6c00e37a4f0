import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openCounter } from '#test/support/browser/counter.ts';
import { fill, send } from '#test/support/browser/pages.ts';
import { paperBehind } from '#test/support/browser/paper-behind.ts';
import { clients } from '#test/support/cast/people.ts';
import { type PdfContents, readPdf } from '#test/support/files/pdf.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

// 22.¹ 5.–7.: what the client takes home after an application.

const counter = await openCounter();
after(() => counter.browser.close());

/** The page to which the employee comes after telling the planned time, in this language. */
async function afterFiling(language: 'lv' | 'en'): Promise<Page> {
  const { address, application } = await caseLedTo(counter, '22.1.5');
  const page = await counter.signIn('karlis', { language });
  await page.goto(`${address}/applications/${application}/planned-time`);
  await fill(page, { plannedOn: '16.03.2026.', way: 'in_person' });
  await send(page);
  assert.equal(page.url(), address);
  return page;
}

async function slipBehind(page: Page, name: string): Promise<PdfContents> {
  const paper = await readPdf(await paperBehind(page.getByRole('link', { name, exact: true })));
  assert.equal(paper.pages.length, 1);
  assert.match(paper.text, /EPD313.*\+371 \d{8}/s);
  for (const own of [clients.velta.givenName, clients.velta.surname, clients.velta.personalCode, '20000000']) {
    assert.ok(!paper.text.includes(own), `it names the client: ${own}`);
  }
  return paper;
}

test('the slip for the client is one click after the filing, in large print and in English too', async () => {
  const page = await afterFiling('lv');
  const usual = await slipBehind(page, 'Atgādne par EPD313 (PDF)');
  assert.match(usual.text, /Atgādne klientam.*16\.03\.2026\..*pa tālruni.*Nr\.\s\S+\/2026\/\d+/s);
  const large = await slipBehind(page, 'Atgādne par EPD313 palielinātā drukā (PDF)');
  assert.ok(large.smallestType >= 18 && usual.smallestType < 18);
  assert.match(large.text, /Atgādne klientam.*16\.03\.2026\./s);
  const english = await slipBehind(page, 'Atgādne par EPD313 angļu valodā (PDF)');
  assert.equal(english.language, 'en');
  assert.match(english.text, /Slip for the client.*16\sMarch\s2026.*by phone.*No\.\s\S+\/2026\/\d+/s);
  await page.close();
});

test('whoever works in English prints the same slips', async () => {
  const page = await afterFiling('en');
  assert.equal((await slipBehind(page, 'Slip about EPD313 (PDF)')).language, 'lv');
  assert.ok((await slipBehind(page, 'Slip about EPD313 in large print (PDF)')).smallestType >= 18);
  assert.equal((await slipBehind(page, 'Slip about EPD313 in English (PDF)')).language, 'en');
  await page.close();
});
