import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { expectAccessible } from '#test/support/browser/browser.ts';
import {
  atConsultations,
  consult,
  countWaiting,
  listedConsultations,
  saidOn,
} from '#test/support/browser/consultation.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { fill, seen } from '#test/support/browser/pages.ts';

const counter = await openCounter();
after(() => counter.browser.close());

const calls = '**/api/consultations';
const undoCalls = '**/api/consultations/*/undoing';

/** Calls to this address are on their way until they are let through. */
async function holdBack(page: Page, address: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** The computer's clock is set ahead while the page is open: what is recorded by it is refused. */
const setAhead = (page: Page) =>
  page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 3_600_000;
  });

suite('17.3., 20.13.: the page says of a record what is true of it', () => {
  test('at once that it is being sent, with the keys and undo at hand; recorded once the server has it', async () => {
    const page = await atConsultations(counter, 'karlis');
    const before = (await listedConsultations(page, counter)).length;
    const letThrough = await holdBack(page, calls);
    await page.keyboard.press('1');
    const said = await saidOn(page, /Tiek nosūtīta konsultācija: .* Atsaukt var vienu minūti\./);
    assert.doesNotMatch(said, /Reģistrēta/);
    await page.locator('[data-key="1"]:focus').waitFor();
    assert.ok(await page.locator('[data-part=undo] button').isVisible());
    assert.equal((await listedConsultations(page, counter)).length, before);
    letThrough();
    await saidOn(page, /^\s*Reģistrēta konsultācija: .* Atsaukt var vienu minūti\./);
    assert.equal((await listedConsultations(page, counter)).length, before + 1);
    await page.close();
  });

  test('whoever waits for this word finds the record in the list, of several one after another each', async () => {
    const page = await atConsultations(counter, 'karlis', { language: 'en' });
    const before = await listedConsultations(page, counter);
    const topics = ['means', 'portal', 'progress', 'mandate'];
    for (const [at, about] of topics.entries()) {
      await consult(page, { about, outcome: 'explained' });
      const come = (await listedConsultations(page, counter)).filter(({ id }) => !before.some((one) => one.id === id));
      assert.deepEqual(new Set(come.map(({ topic }) => topic)), new Set(topics.slice(0, at + 1)));
    }
    await page.close();
  });

  test('while there is no connection that it is not sent and waits in this browser; recorded once it came', async () => {
    const page = await atConsultations(counter, 'karlis');
    await page.context().setOffline(true);
    await page.keyboard.press('1');
    const said = await saidOn(page, /Vēl nav nosūtīta konsultācija: .*Savienojuma nav\. Ieraksts gaida šajā pārlūkā/);
    assert.doesNotMatch(said, /Reģistrēta/);
    await expectAccessible(page);
    await page.context().setOffline(false);
    await saidOn(page, /^\s*Reģistrēta konsultācija:/);
    await page.close();
  });

  test('where the server refuses it that it is not taken, and why; it leads nowhere and cannot be undone', async () => {
    const page = await atConsultations(counter, 'karlis');
    const before = (await listedConsultations(page, counter)).length;
    await setAhead(page);
    await page.keyboard.press('0');
    await page.keyboard.press('6');
    await saidOn(page, /Nav pieņemta konsultācija: .* Kāpēc un ko darīt, rakstīts lapas augšā\./);
    const box = page.locator('waiting-records');
    await box.filter({ hasText: /Ieraksts nav pieņemts: .*Konsultācija vēl nevar būt notikusi/ }).waitFor();
    assert.ok(await page.locator('[data-part=undo]').isHidden());
    assert.match(page.url(), /\/consultations\/new$/);
    await expectAccessible(page);
    await box.getByRole('button', { name: 'Dzēst šo ierakstu' }).click();
    await box.filter({ hasNotText: /./ }).waitFor({ state: 'attached' });
    assert.equal(await countWaiting(page), 0);
    assert.doesNotMatch(await seen(page, 'send-later [data-part=said]'), /Reģistrēta/);
    assert.equal((await listedConsultations(page, counter)).length, before);
    await page.close();
  });

  test('what became an authorised e-service leads to its case once the server has it', async () => {
    const page = await atConsultations(counter, 'karlis');
    const before = (await listedConsultations(page, counter)).length;
    const letThrough = await holdBack(page, calls);
    const about = await page.locator('main select option', { hasText: 'EPD313' }).getAttribute('value');
    await fill(page, { about: about ?? '', outcome: 'became_authorised' });
    await page.locator('main form[method=post] button.button--primary').click();
    await saidOn(page, /Tiek nosūtīta konsultācija: EPD313 .* Par pieteikšanu · Klātienē · Kļuva par/);
    letThrough();
    await page.waitForURL(/\/cases\/new\?edition=[0-9a-f-]{36}$/);
    assert.match(await seen(page), /EPD313/);
    assert.equal((await listedConsultations(page, counter)).length, before + 1);
    await page.close();
  });

  test('in English', async () => {
    const page = await atConsultations(counter, 'karlis', { language: 'en' });
    const letThrough = await holdBack(page, calls);
    await page.keyboard.press('1');
    await saidOn(page, /Sending consultation: .* It can be undone for a minute\./);
    letThrough();
    await saidOn(page, /^\s*Recorded consultation:/);
    await page.context().setOffline(true);
    await page.keyboard.press('2');
    await saidOn(page, /Not sent yet, consultation: .* The record waits in this browser/);
    await page.context().setOffline(false);
    await saidOn(page, /^\s*Recorded consultation:/);
    await setAhead(page);
    await page.keyboard.press('3');
    await saidOn(page, /Not taken, consultation: .* stands at the top of the page\./);
    await page.close();
  });
});

suite('17.3., 20.13.: the page says of what is taken back what is true of it', () => {
  test('what never left is undone at once; what has come, once the server has it', async () => {
    const page = await atConsultations(counter, 'karlis');
    const before = (await listedConsultations(page, counter)).length;
    await consult(page, { about: 'means', outcome: 'explained' });
    const letThrough = await holdBack(page, undoCalls);
    await page.keyboard.press('Backspace');
    await saidOn(page, /^\s*Tiek atsaukta konsultācija:/);
    assert.equal((await listedConsultations(page, counter)).length, before + 1);
    letThrough();
    await saidOn(page, /^\s*Atsaukta konsultācija:/);
    assert.equal((await listedConsultations(page, counter)).length, before);
    await page.close();
  });

  test('without a connection it is not undone yet, and is once it came', async () => {
    const page = await atConsultations(counter, 'karlis');
    const before = (await listedConsultations(page, counter)).length;
    await consult(page, { about: 'means', outcome: 'explained' });
    await page.context().setOffline(true);
    await page.keyboard.press('Backspace');
    await saidOn(page, /Vēl nav atsaukta konsultācija: .*Savienojuma nav\. Ieraksts gaida šajā pārlūkā/);
    await page.context().setOffline(false);
    await saidOn(page, /^\s*Atsaukta konsultācija:/);
    assert.equal((await listedConsultations(page, counter)).length, before);
    await page.close();
  });

  test('what could not be sent within its minute is put right instead: there was no such consultation', async () => {
    const page = await atConsultations(counter, 'karlis');
    const before = await listedConsultations(page, counter);
    await consult(page, { about: 'means', outcome: 'explained' });
    const made = (await listedConsultations(page, counter)).find(({ id }) => !before.some((one) => one.id === id));
    await page.context().setOffline(true);
    await page.keyboard.press('Backspace');
    await saidOn(page, /Vēl nav atsaukta konsultācija:/);
    counter.pass({ seconds: 61 });
    await page.context().setOffline(false);
    await saidOn(page, /^\s*Atsaukta konsultācija:/);
    await page.goto(`${counter.origin}/consultations/${made?.id}`);
    assert.match(await seen(page), /Tādas konsultācijas nebija/);
    await page.close();
  });

  test('where somebody put the record right meanwhile it is not undone, and the page says so', async () => {
    const page = await atConsultations(counter, 'karlis');
    const before = await listedConsultations(page, counter);
    await consult(page, { about: 'means', outcome: 'explained' });
    const made = (await listedConsultations(page, counter)).find(({ id }) => !before.some((one) => one.id === id));
    const colleague = await counter.signIn('liga', { path: `/consultations/${made?.id}/putting-right` });
    await colleague.locator('input[name=reason][value=not_held]').check();
    await colleague.locator('main form[method=post] button.button--primary').click();
    await colleague.waitForURL(/\?done/);
    await colleague.close();
    await page.keyboard.press('Backspace');
    await saidOn(page, /Nav atsaukta konsultācija: .* rakstīts lapas augšā\./);
    await page.locator('waiting-records', { hasText: /Ieraksts nav pieņemts: Atsaukums: / }).waitFor();
    await page.close();
  });
});
