import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { clients } from '#test/support/cast/people.ts';
import { expectRefused } from '#test/support/postgres/traces.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());

test('22.¹ 1.: a doubt is recorded in the person’s record, shown before a mandate is granted, answered and lifted', async () => {
  const { address } = await caseLedTo(counter, 'notice', { client: clients.arvids });
  const page = await counter.signIn('karlis');
  await page.goto(address);
  await page.locator('a[href^="/clients/"]').first().click();
  await page.getByLabel('Klienta apkalpošana').check();
  await page.getByRole('button', { name: 'Atvērt', exact: true }).click();
  await page.getByRole('link', { name: 'Šaubas par rīcībspēju vai brīvu gribu' }).click();
  await expectAccessible(page);
  await page.getByLabel('Kāpēc radās šaubas?').fill('Runāja tikai pavadonis.');
  await page.getByRole('button', { name: 'Reģistrēt šaubas' }).click();
  assert.match(await seen(page), /Reģistrētas šaubas.*Runāja tikai pavadonis\..*Kārlis Kalniņš.*02\.09\.2026\./);
  await page.getByLabel('Pārskatītas, šaubas paliek').check();
  await expectAccessible(page);

  await page.goto(`${address}/mandates`);
  assert.match(await seen(page), /Par klientu ir reģistrētas šaubas.*Runāja tikai pavadonis\./);
  await expectAccessible(page);
  await fill(page, { validUntil: '02.09.2026.', resultWay: 'none' });
  await expectRefused(counter.database, { code: 'mandate.doubt-unanswered', point: '22.1.1' }, () => send(page));
  await expectErrors(page, ['doubtAnswer']);
  await fill(page, { doubtAnswer: 'Arvīds visu izstāstīja pats.' });
  await send(page);
  assert.match(page.url(), /\/mandates\/[0-9a-f-]+$/);

  const liga = await counter.signIn('liga', { language: 'en', width: 320 });
  await liga.goto(page.url().replace(/\/mandates\/.*/, ''));
  const record = await liga.locator('a[href^="/clients/"]').first().getAttribute('href');
  await liga.goto(`${counter.origin}${record}/doubts`);
  await expectNoSidewaysScroll(liga);
  await liga.getByLabel('There is no doubt any more').check();
  await liga.getByLabel('What was said, or why?').fill('We spoke alone.');
  await liga.getByRole('button', { name: 'Record it' }).click();
  assert.match(await seen(liga), /Doubts that do not stand any more.*We spoke alone\./);
  await expectAccessible(liga);
});

test('22.¹ 3.: a death ends all mandates of the person, and two people put a mistaken one right', async () => {
  const { address, eService } = await caseLedTo(counter, '22.1.3');
  const page = await counter.signIn('karlis');
  const filing = await counter.signIn('karlis');
  await filing.goto(`${address}/applications?eService=${eService.eServiceId}`);
  await page.goto(address);
  const record = await page.locator('a[href^="/clients/"]').first().getAttribute('href');
  const death = `${counter.origin}${record}/death`;
  await page.goto(death);
  await fill(page, { diedOn: '01.03.2027.' });
  await send(page);
  await expectErrors(page, ['toldBy', 'diedOn']);
  await fill(page, { diedOn: '', toldBy: 'kaimiņš pa tālruni' });
  await send(page);
  await page.goto(address);
  assert.doesNotMatch(await seen(page), /noformējiet jaunu pilnvarojumu/);
  await page.goto(`${address}/applications?eService=${eService.eServiceId}`);
  assert.match(await seen(page), /Klients vai pārstāvamā persona ir mirusi/);
  assert.equal(await page.locator('main form').count(), 0);
  await fill(filing, typing.filing);
  await expectRefused(counter.database, { code: 'case.somebody-died', point: '22.1.3' }, () => send(filing));
  await page.goto(death);
  await fill(page, { reason: 'Klients atnāca pats.' });
  await send(page);
  assert.match(await seen(page), /vēl apstiprina cits darbinieks/);
  await expectAccessible(page);
  assert.equal(await page.locator('main form').count(), 0);

  const liga = await counter.signIn('liga', { language: 'en', width: 320 });
  await liga.goto(death);
  await expectAccessible(liga);
  await expectNoSidewaysScroll(liga);
  await liga.getByRole('button', { name: 'Confirm that it was recorded by mistake' }).click();
  assert.match(await seen(liga), /No death of this person is recorded.*Mistakes put right/);

  await page.goto(`${address}/applications?eService=${eService.eServiceId}`);
  await fill(page, typing.filing);
  await send(page);
  assert.match(page.url(), /planned-time$/);
});
