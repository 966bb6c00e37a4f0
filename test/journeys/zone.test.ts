import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { fill, seen, send } from '#test/support/browser/pages.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());

/** A passport of somebody who cannot be, as a reader types it with the check digit of its number wrong. */
const zone = 'P<LVAPARAUGA<<ANNA<MARIJA<<<<<<<<<<<<<<<<<<<\nLV12345679LVA7412084F3204153000123<00909<<89\n';

const words = {
  lv: { reader: 'lasītāju', fill: 'Aizpildīt no joslas', wrongDigit: /kontrolcipars neatbilst/ },
  en: {
    reader: 'with a reader',
    fill: 'Fill in from the zone',
    wrongDigit: /check digit of this field does not match/,
  },
} as const;

for (const [language, javaScript] of [
  ['lv', true],
  ['en', false],
] as const) {
  const w = words[language];
  test(`a reader types the zone and the identity step is filled in, ${language}, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
    const page = await counter.signIn('karlis', { language, javaScript, width: 320 });
    const { address } = await caseLedTo(counter, '2.6');
    await page.goto(`${address}/identity-checks`);
    await fill(page, { surname: 'Paraudziņa' });
    await page.locator('main summary', { hasText: w.reader }).click();
    await page.locator('main [name=zone]').pressSequentially(zone);
    await page.getByRole('button', { name: w.fill }).click();
    await page.waitForURL(/kept_form=/);
    const typed = (name: string) => page.locator(`main [name=${name}]`).inputValue();
    assert.equal(await typed('givenName'), 'Anna Marija');
    assert.equal(await typed('surname'), 'Paraudziņa', 'what was typed stays');
    assert.equal(await typed('birthDate'), '08.12.1974.');
    assert.ok(await page.locator('main [name=documentKind][value=passport]').isChecked());
    assert.equal(await page.locator('main [name=outcome]:checked').count(), 0);
    assert.doesNotMatch(page.url(), /PARAUGA|0009/);
    if (javaScript) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    // What does not match is said at its field, and not filled in.
    assert.equal(await typed('documentNumber'), '');
    assert.match(await seen(page), w.wrongDigit);
    await fill(page, { documentNumber: 'LV1234567', matter: 'self', outcome: 'confirmed' });
    await send(page);
    assert.equal(page.url(), `${address}/mandates`);
  });
}
