import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { loggedTransaction } from '#platform/database/database.ts';
import { expectAccessible, expectNoSidewaysScroll, openBrowser } from '#test/support/browser/browser.ts';
import { mandateActs, readyForMandates } from '#test/support/cast/mandates.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { mandatePages } from '#test/support/site/mandate-pages.tsx';
import { roomSite, serveApp } from '#test/support/site/room-site.tsx';
import { mandateById, stateOf } from './index.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
const { karlis } = cast;
const { capacity, codes } = await readyForMandates(database, cast);
const { confirmIdentity } = mandateActs(database);
const site = await roomSite(database, [mandatePages(database, [capacity, codes])], karlis);
const { origin, close } = await serveApp(site.app);
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await close();
});

for (const [language, javaScript] of [
  ['lv', true],
  ['en', false],
] as const) {
  test(`a client is informed, a mandate drawn up, signed and revoked by its forms: ${language}`, async () => {
    const page = await browser.newPage({ width: 320, javaScript });
    const press = () => page.getByRole('button', { name: 'OK' }).click();
    const look320 = async () => {
      if (javaScript) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    const problems = () => page.locator('.error-summary a').count();

    await page.goto(`${origin}/notice/${await confirmIdentity(karlis)}?language=${language}`);
    assert.match((await page.locator('.inset').textContent()) ?? '', language === 'lv' ? /10 gadus/ : /10 years/);
    await look320();
    await press();
    assert.equal(await problems(), 1);
    await page.locator('input[name=way][value=witness]').check();
    await press();
    assert.equal(await problems(), 1);
    await page.locator('[name=witness]').fill('Laimonis Liecinieks');
    await press();

    await page.waitForURL('**/mandate/*');
    await look320();
    assert.ok(await page.locator(`input[value="${capacity.id}"]`).isChecked());
    await press();
    assert.equal(await problems(), 1);
    await look320();
    await page.locator('[name=validUntil]').fill('30.06.2026.');
    await page.locator('input[name=resultWay][value=email]').check();
    await press();
    assert.equal(await problems(), 1);
    await page.locator('[name=resultEmail]').fill('velta@paraugs.example');
    await press();

    await page.waitForURL('**/signing/*');
    await look320();
    await press();
    assert.equal(await problems(), 4);
    await look320();
    await page.locator('[name=bothCopies]').check();
    await page.locator('[name=folder]').fill('3');
    await page.locator('[name=pages]').fill('2');
    await page.locator('[name=copyHandedOver]').check();
    await press();

    await page.waitForURL('**/end/*');
    await look320();
    const ofNotice = page.locator('.field:not(:has(.field__optional)):has([name=declaredBy])');
    assert.doesNotMatch(String(await ofNotice.textContent()), /tukš|empty/, 'it has to be filled in');
    await page.locator('input[name=kind][value=revoked]').check();
    await page.locator('input[name=declaredBy]').fill('Velta klātienē');
    await press();
    const mandate = await loggedTransaction(database, karlis.centre, (tx) =>
      mandateById(tx, page.url().split('/').at(-1) ?? ''),
    );
    assert.equal(mandate && stateOf(mandate, karlis.at), 'revoked');
    // A second attempt says who ended it.
    await page.locator('input[name=kind][value=revoked]').check();
    await press();
    assert.match((await page.locator('.error-summary').textContent()) ?? '', /Kārlis Kalniņš/);
    await page.close();
  });
}
