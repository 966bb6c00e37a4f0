import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { paperBehind } from '#test/support/browser/paper-behind.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
// The mandate is read in other languages since the wording of that winter.
counter.pass({ hours: 24 * 273 });
after(() => counter.browser.close());

test('22.¹ 3.: a client who asks reads the notice and the mandate in Ukrainian and Russian, marked as not confirmed', async () => {
  const { address } = await caseLedTo(counter, '22.1.1');
  const page = await counter.signIn('karlis');
  await page.goto(`${address}/notice`);
  await page.getByText('Lasīšanai citā valodā').click();
  assert.equal(await page.locator('main details input:checked').count(), 0, 'nothing is chosen beforehand');
  await page.getByLabel('ukraiņu').check();
  await page.getByLabel('Klients pieprasīja tekstu šajā valodā').check();
  await expectAccessible(page);
  const notice = await readPdf(await paperBehind(page.locator('main details button')));
  assert.equal(notice.language, 'uk');
  assert.match(notice.text, /Переклад ще не підтверджено/);
  const { address: drawn, mandate } = await caseLedTo(counter, 'drawn');
  const english = await counter.signIn('liga', { language: 'en', width: 320 });
  await english.goto(`${drawn}/mandates/${mandate}`);
  await english.getByText('To read in another language').click();
  await english.getByLabel('Russian').check();
  await english.getByLabel('The client asked for the text').check();
  await expectNoSidewaysScroll(english);
  await expectAccessible(english);
  const sheet = await readPdf(await paperBehind(english.locator('main details button')));
  assert.equal(sheet.language, 'ru');
  assert.match(sheet.text, /без юридической силы.*перевод ещё не подтверждён/);
  assert.doesNotMatch(sheet.text, /Подпись|Paraksts/);
});
