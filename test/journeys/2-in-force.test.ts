import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openCounter } from '#test/support/browser/counter.ts';
import { seen } from '#test/support/browser/pages.ts';

const counter = await openCounter();
after(() => counter.browser.close());

test('point 2: before 1 March 2019 no authorised e-service exists, and from that day it does', async () => {
  const eve = Temporal.Instant.from('2019-02-28T21:50:00Z');
  counter.pass(eve.since(counter.now()));
  const page = await counter.signIn('karlis', { path: '/catalogue' });
  assert.match(await seen(page), /2019\. gada 28\. februārī.*no 2019\. gada 1\. marta/);
  await page.goto(`${counter.origin}/catalogue/EPD313`);
  assert.equal(await page.locator('main a[href^="/cases/new"]').count(), 0);
  assert.match(await seen(page), /konsult/i);

  counter.pass({ minutes: 10 });
  await page.reload();
  assert.equal(await page.locator('main a[href^="/cases/new"]').count(), 1, 'midnight in Riga, not in Greenwich');
});
