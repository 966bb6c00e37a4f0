import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { consult } from '#test/support/browser/consultation.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { expectRefused } from '#test/support/postgres/traces.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());
const page = await counter.signIn('karlis');
const main = page.locator('main');

suite('17.3., 20.13.: a case begins with an e-service of today’s catalogue', () => {
  test('it is found by its name without diacritics, by its code and by its holder', async () => {
    for (const words of ['zinas par personas ricibspeju', 'epd313', 'Iedzivotaju lietu birojs']) {
      await page.goto(`${counter.origin}/catalogue`);
      await page.getByRole('searchbox').fill(words);
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=/);
      assert.equal(await main.getByRole('link', { name: 'Ziņas par personas rīcībspēju' }).count(), 1, words);
    }
  });

  test('one whose technical solution does not allow a mandate offers a consultation', async () => {
    await page.goto(`${counter.origin}/catalogue/EPD05`);
    assert.match(await seen(page), /nepieļauj pieteikšanu klienta vārdā/);
    assert.equal(await page.locator('main a[href^="/cases/new"]').count(), 0);
    await main.getByRole('link', { name: /konsultācij/i }).click();
    await page.waitForURL(/\/consultations\/new\?about=/);
    assert.match(await consult(page, { outcome: 'explained' }), /Reģistrēta konsultācija: EPD05/);
    await page.goto(`${counter.origin}/consultations`);
    assert.match(await seen(page), /Mana īpašuma dati/);
  });

  test('it is not begun by its address either, and another is chosen in the same form', async () => {
    await page.goto(`${counter.origin}/catalogue/EPD05`);
    const consultation = await main.getByRole('link', { name: /konsultācij/i }).getAttribute('href');
    await page.goto(`${counter.origin}${consultation?.replace('/consultations/new?about', '/cases/new?edition')}`);
    await fill(page, { reason: 'never_had', noneAvailable: 'yes' });
    await expectRefused(counter.database, { code: 'case.technical-solution' }, () => send(page));
    await expectErrors(page, ['eService']);
    await fill(page, { eService: 'EPD313' });
    await send(page);
    assert.match(page.url(), /\/identity-checks$/);
  });

  test('one that was removed from the catalogue cannot be begun', async () => {
    await page.goto(`${counter.origin}/catalogue/EPD11`);
    assert.equal(await page.locator('main a[href^="/cases/new"]').count(), 0);
  });
});

suite('2.6.: the client declares that no electronic identification means is available', () => {
  test('the declaration is recorded with its reason, by whom and when', async () => {
    await page.goto(`${counter.origin}/catalogue/EPD313`);
    await main.getByRole('link', { name: 'Atvērt lietu' }).click();
    await page.waitForURL(/\/cases\/new\?edition=/);
    assert.match(await seen(page), /nav pieejams neviens elektroniskās identifikācijas līdzeklis/);
    await fill(page, { noneAvailable: 'yes', reason: 'expired' });
    await send(page);
    assert.match(page.url(), /\/identity-checks$/);
    await page.goto(page.url().replace('identity-checks', 'declaration'));
    assert.match(await seen(page), /termiņš ir beidzies.*02\.03\.2026\. 10:00.*Kārlis Kalniņš/);
    assert.equal(await page.locator('main form').count(), 0);
  });

  test('without it the authorised e-service is refused, and the client is referred to self-service or a consultation', async () => {
    await page.goto(`${counter.origin}/catalogue/EPD313`);
    await main.getByRole('link', { name: 'Atvērt lietu' }).click();
    await page.waitForURL(/\/cases\/new\?edition=/);
    await fill(page, { reason: 'cannot_use' });
    await expectRefused(counter.database, { code: 'clients.means-available', point: '2.6' }, () => send(page));
    await expectErrors(page, ['noneAvailable']);
    assert.match(await seen(page), /piesaka pats: palīdziet to izdarīt un reģistrējiet konsultāciju/);
    assert.equal(await page.locator('[name=reason][value=cannot_use]').isChecked(), true);
    await main.getByRole('link', { name: /reģistrēt konsultāciju/ }).click();
    await page.waitForURL(/\/consultations\/new\?about=/);
  });

  test('it is asked of a case that was opened without it, before the identity is checked', async () => {
    const { address } = await caseLedTo(counter, 'opened');
    await page.goto(address);
    assert.equal(await main.locator('a[aria-current=step]').count(), 1);
    assert.match(await seen(page, 'main a[aria-current=step]'), /nav pieejami/);
  });
});
