import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { paperBehind } from '#test/support/browser/paper-behind.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { expectRefused } from '#test/support/postgres/traces.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());
const page = await counter.signIn('karlis');

test('22.¹ 7.: a client who asked is informed of the result: that, how, when and by whom, never its content', async () => {
  const { address, application } = await caseLedTo(counter, '22.1.6');
  await page.goto(address);
  // Planned for a later day, but it may come sooner.
  assert.match(
    await seen(page, '.task-list'),
    /rezultātu Plānotais izpildes laiks: 16\.03\.2026\. .*?Gaidāms .*?22\.¹ 7\./,
  );
  await page.locator('a.task__link', { hasText: 'par rezultātu' }).click();
  assert.equal(page.url(), `${address}/applications/${application}/result`);
  assert.match(await seen(page), /Klients pieprasījis rezultātu paziņot: pa tālruni \+371 20000000/);
  assert.equal(await page.locator('main :is(textarea, input:not([type=hidden], [type=radio]))').count(), 0);
  await expectRefused(counter.database, { code: 'input.unreadable', point: '22.1.7' }, () => send(page));
  await expectErrors(page, ['way']);
  await fill(page, { way: 'phone' });
  await send(page);
  assert.equal(page.url(), address);
  assert.match(await seen(page), /Viss izdarīts: klients ir informēts, un pilnvarojums ir izpildīts/);
  await page.locator('a.task__link', { hasText: 'par rezultātu' }).click();
  assert.match(await seen(page), /pa tālruni.*02\.03\.2026\. 10:00.*Kārlis Kalniņš/);
});

test('22.¹ 7.: a client who did not ask is not informed, and the mandate says so', async () => {
  const { address } = await caseLedTo(counter, 'notice');
  await page.goto(`${address}/mandates`);
  await fill(page, { validUntil: '02.09.2026.', resultWay: 'none' });
  await send(page);
  const { text } = await readPdf(await paperBehind(page.locator('main a[href$="/copies"]')));
  assert.match(text, /rezultātu nepieprasu/);
  await fill(page, typing.signing);
  await send(page);
  await fill(page, typing.filing);
  await send(page);
  await fill(page, { plannedOn: '16.03.2026.', way: 'in_person' });
  const application = /applications\/([0-9a-f-]+)/.exec(page.url())?.[1];
  await send(page);
  assert.match(await seen(page), /Viss izdarīts.*rezultātu.*Klients nav pieprasījis/);
  await page.goto(`${address}/applications/${application}/result`);
  assert.match(await seen(page), /nav pieprasījis informāciju par rezultātu/);
  assert.equal(await page.locator('main form').count(), 0);
});

test('22.¹ 7.: if the technical solution gives no result, none can be asked for', async () => {
  const { address } = await caseLedTo(counter, 'notice', { code: 'EPD09' });
  await page.goto(`${address}/mandates`);
  await fill(page, typing.mandate);
  await expectRefused(counter.database, { code: 'mandate.no-result', point: '22.1.7' }, () => send(page));
  await expectErrors(page, ['resultWay']);
});
