import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { expectRefused } from '#test/support/postgres/traces.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());
const page = await counter.signIn('karlis');

test('22.¹ 6.: the client is informed of the planned day: which, how, when and by whom', async () => {
  const { address, application } = await caseLedTo(counter, '22.1.5');
  await page.goto(`${counter.origin}/to-tell`);
  assert.match(await seen(page), /Velta Priedīte.*Jāpaziņo plānotais laiks/, 'it is on the list of those to be told');
  await page.goto(`${address}/applications/${application}/planned-time`);
  await expectRefused(counter.database, { code: 'input.unreadable', point: '22.1.6' }, () => send(page));
  await expectErrors(page, ['way', 'plannedOn']);
  await fill(page, { way: 'sms' });
  await send(page);
  await expectErrors(page, ['plannedOn']);
  await fill(page, { plannedOn: '01.03.2026.' });
  await expectRefused(counter.database, { code: 'case.planned-before-filed', point: '22.1.6' }, () => send(page));
  await expectErrors(page, ['plannedOn']);
  await fill(page, { plannedOn: '16.03.2026.' });
  await send(page);
  assert.equal(page.url(), address);
  await page.locator('a.task__link', { hasText: 'plānoto izpildes laiku' }).click();
  assert.match(await seen(page), /16\.03\.2026\..*īsziņā.*02\.03\.2026\. 10:00.*Kārlis Kalniņš/);
  await page.goto(`${counter.origin}/to-tell`);
  assert.doesNotMatch(await seen(page), /Velta/, 'nothing more is to be told before that day');
});

test('22.¹ 6.: an e-service that answered at once', async () => {
  const { address, application } = await caseLedTo(counter, '22.1.5');
  await page.goto(`${address}/applications/${application}/planned-time`);
  await fill(page, { atOnce: 'yes', way: 'in_person' });
  await send(page);
  await page.locator('a.task__link', { hasText: 'plānoto izpildes laiku' }).click();
  assert.match(await seen(page), /Atbilde saņemta uzreiz.*klātienē/);
  await page.goto(`${counter.origin}/to-tell`);
  assert.match(await seen(page), /Velta Priedīte.*Jāpaziņo rezultāts/, 'the result is there to be told');
});

test('22.¹ 6.: if the technical solution gives no planned time there is nothing to tell', async () => {
  const { address, application } = await caseLedTo(counter, '22.1.5', { code: 'EPD07' });
  await page.goto(address);
  assert.match(await seen(page, '.task-list'), /plānoto izpildes laiku .*?E-pakalpojums nesniedz.*rezultātu .*?Tagad/);
  await page.goto(`${address}/applications/${application}/planned-time`);
  assert.equal(await page.locator('main form').count(), 0);
});

test('22.¹ 6.: a client not informed by the planned day is listed as overdue', async () => {
  await caseLedTo(counter, '22.1.6');
  counter.pass({ hours: 15 * 24 });
  const later = await counter.signIn('liga', { path: '/to-tell' });
  assert.match(await seen(later), /Nokavētās lietas: \d+.*Velta Priedīte.*16\.03\.2026\./);
  await later.close();
});
