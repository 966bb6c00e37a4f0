import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openCounter } from '#test/support/browser/counter.ts';
import { fill } from '#test/support/browser/pages.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());

for (const javaScript of [true, false]) {
  test(`what is typed into a form survives a change of language, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
    const page = await counter.signIn('karlis', { javaScript });
    const { address } = await caseLedTo(counter, '2.6');
    await page.goto(`${address}/identity-checks`);
    await fill(page, { documentKind: 'passport', documentNumber: 'LV1234567', surname: typing.identity.surname });
    await page.getByRole('banner').getByRole('button', { name: 'English' }).click();
    await page.waitForURL(/kept_form=/);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.equal(await page.locator('main [name=documentNumber]').inputValue(), 'LV1234567');
    assert.equal(await page.locator('main [name=surname]').inputValue(), typing.identity.surname);
    assert.ok(await page.locator('main [name=documentKind][value=passport]').isChecked());
    // Nothing that the law asks of a person is chosen for them.
    assert.equal(await page.locator('main [name=outcome]:checked').count(), 0);
    assert.equal(await page.locator('.error-summary').count(), 0);
    await page.getByRole('banner').getByRole('button', { name: 'Latviešu' }).click();
    await page.locator('html[lang=lv]').waitFor();
    assert.equal(await page.locator('main [name=documentNumber]').inputValue(), 'LV1234567');
  });
}

test('Enter in a field sends the form, and neither changes the language nor fills anything in', async () => {
  for (const javaScript of [true, false]) {
    const page = await counter.signIn('karlis', { javaScript });
    const { address } = await caseLedTo(counter, '2.6');
    await page.goto(`${address}/identity-checks`);
    await page.locator('main [name=documentNumber]').fill('LV1234567');
    await page.keyboard.press('Enter');
    await page.locator('.error-summary').waitFor();
    assert.equal(page.url(), `${address}/identity-checks`);
    assert.equal(await page.locator('html').getAttribute('lang'), 'lv');
    assert.match(await page.title(), /^Kļūda: /);
  }
});
