import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { expectRefused } from '#test/support/postgres/traces.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());
const page = await counter.signIn('karlis');
const nextTask = page.locator('main a.task__link[aria-current=step]');

test('22.¹ 5.: the application is recorded with the portal’s reference, the means, the times and by whom', async () => {
  const { address } = await caseLedTo(counter, '22.1.3');
  await page.goto(address);
  await nextTask.click();
  const [portal] = await Promise.all([
    page.context().waitForEvent('request', (request) => request.url() === 'https://example.org/tilts-demo/EPD313'),
    page.locator('main a[href*="/portal?eService="]').click(),
  ]);
  assert.equal(portal.method(), 'GET');
  await fill(page, { ...typing.filing, reference: 'TVP-1' });
  await send(page);
  assert.match(page.url(), /\/planned-time$/, 'the client waits to hear when it will be done');
  await page.goto(address);
  await page.locator('a.task__link', { hasText: 'Pieteikt e-pakalpojumu' }).click();
  assert.match(await seen(page), /TVP-1.*eID karte.*02\.03\.2026\. 09:50–10:00.*Kārlis Kalniņš/);
  assert.equal(await page.locator('main form').count(), 0);
});

test('the means of this sign-in stands first among those of the portal, and none is chosen', async () => {
  const { address } = await caseLedTo(counter, '22.1.3');
  for (const [means, first] of [
    ['eid', 'eid_card'],
    ['mobile', 'eparaksts_mobile'],
  ] as const) {
    const here = await counter.signIn('karlis', { means });
    await here.goto(address);
    await here.locator('main a.task__link[aria-current=step]').click();
    const offered = here.locator('main input[name=means]');
    const values = await offered.evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    assert.deepEqual([values[0], values.length], [first, 3], means);
    assert.equal(await here.locator('main input[name=means]:checked').count(), 0);
    await here.close();
  }
});

test('22.¹ 2.: without the statement of having identified in the portal it is not filed; other input stays', async () => {
  const { address } = await caseLedTo(counter, '22.1.3');
  await page.goto(address);
  await nextTask.click();
  const { identified: _, ...typed } = { ...typing.filing, reference: 'TVP-2' };
  await fill(page, typed);
  await expectRefused(counter.database, { code: 'input.unreadable', point: '22.1.5' }, () => send(page));
  await expectErrors(page, ['identified']);
  assert.equal(await page.locator('[name=reference]').inputValue(), 'TVP-2');
  assert.equal(await page.locator('[name=means][value=eid_card]').isChecked(), true);
  await fill(page, { identified: 'yes', started: '09:58', ended: '09:55' });
  await expectRefused(counter.database, { code: 'input.unreadable', point: '22.1.5' }, () => send(page));
  await expectErrors(page, ['ended']);
  await fill(page, { started: '9.50', ended: '25:00' });
  await send(page);
  await expectErrors(page, ['ended']);
  await fill(page, { ended: '10:01' });
  await send(page);
  await expectErrors(page, ['ended']);
  await fill(page, { ended: '10:00' });
  await send(page);
  assert.match(page.url(), /\/planned-time$/);
});

test('the portal’s reference is used once for an e-service: a second use says where the first was', async () => {
  const first = await caseLedTo(counter, '22.1.5');
  const second = await caseLedTo(counter, '22.1.3');
  await page.goto(`${first.address}/applications?eService=${first.eService.eServiceId}`);
  const reference = (await page.locator('main dd').first().textContent()) ?? '';
  await page.goto(`${second.address}/applications?eService=${second.eService.eServiceId}`);
  await fill(page, { ...typing.filing, reference });
  await expectRefused(counter.database, { code: 'case.reference-used', point: '22.1.5' }, () => send(page));
  await expectErrors(page, ['reference']);
  assert.match(await seen(page), /Šis numurs jau reģistrēts jūsu centra lietā/);
});

test('22.¹ 3.: several e-services of one mandate are filed one by one, each with its own statement', async () => {
  const { address } = await caseLedTo(counter, '22.1.3', { also: ['EPD01'] });
  for (const reference of ['TVP-3', 'TVP-4']) {
    await page.goto(address);
    await nextTask.filter({ hasText: 'Identificēties portālā' }).first().click();
    await fill(page, { ...typing.filing, reference });
    await send(page);
    await fill(page, { plannedOn: '16.03.2026.', way: 'in_person' });
    await send(page);
  }
  await page.goto(address);
  assert.match(await seen(page, '.task-list'), /EPD313.*Izdarīts.*EPD01.*Izdarīts/);
});

test('2.6., 22.¹: no step is done before the one that the law puts before it', async () => {
  for (const [until, step, missing] of [
    ['opened', 'identity-checks', /Vispirms reģistrējiet klienta apliecinājumu/],
    ['2.6', 'notice', /Vispirms reģistrējiet/],
  ] as const) {
    const { address } = await caseLedTo(counter, until);
    await page.goto(`${address}/${step}`);
    assert.match(await seen(page), missing);
    assert.equal(await page.locator('main form').count(), 0);
  }
  const unsigned = await caseLedTo(counter, 'drawn');
  await page.goto(`${unsigned.address}/applications?eService=${unsigned.eService.eServiceId}`);
  assert.match(await seen(page), /Vispirms reģistrējiet klienta informēšanu un parakstītu pilnvarojumu/);
  assert.equal(await page.locator('main form').count(), 0);
});
