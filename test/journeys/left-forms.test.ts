import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openCounter } from '#test/support/browser/counter.ts';
import { leave } from '#test/support/browser/leave.ts';
import { fill, send } from '#test/support/browser/pages.ts';
import { clientOfCase } from '#test/support/cast/cases.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { actingNow, caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());

const { documentNumber, surname } = typing.identity;

const value = (page: Page, name: string) => page.locator(`main [name="${name}"]`).inputValue();

suite('what is typed at a step is there when its employee comes back', () => {
  for (const [language, way, notKept, back] of [
    [
      'lv',
      'by the menu',
      /Apliecinājumi jāizvēlas no jauna/,
      async (page: Page, step: string) => void (await page.goto(step)),
    ],
    ['en', 'by the back button', /Statements are to be chosen again/, async (page: Page) => void (await page.goBack())],
  ] as const) {
    test(`${way}, ${language}: texts and choices, but nothing that is stated`, async () => {
      const page = await counter.signIn('karlis', { language });
      const { address } = await caseLedTo(counter, '2.6');
      const step = `${address}/identity-checks`;
      await page.goto(step);
      await fill(page, { documentKind: 'passport', documentNumber, surname, outcome: 'confirmed' });
      await leave(counter.database, page, () => page.locator('nav a[href="/cases"]').click());
      await page.waitForURL(/\/cases$/);
      await back(page, step);
      const said = await page.locator('[aria-labelledby=form-is-back-title]').textContent();
      assert.match(said ?? '', notKept);
      assert.equal(await value(page, 'documentNumber'), documentNumber);
      assert.equal(await value(page, 'surname'), surname);
      assert.ok(await page.locator('main [name=documentKind][value=passport]').isChecked());
      assert.equal(await page.locator('main [name=outcome]:checked').count(), 0);
      await page.close();
    });
  }

  test('also where the page came filled in: in the other language, and back', async () => {
    const page = await counter.signIn('karlis', {});
    const { address } = await caseLedTo(counter, '2.6');
    await page.goto(`${address}/identity-checks`);
    await fill(page, { documentNumber });
    await page.getByRole('button', { name: 'English' }).click();
    await page.waitForURL(/kept_form/);
    await fill(page, { surname });
    await leave(counter.database, page, () => page.locator('nav a[href="/cases"]').click());
    await page.goBack();
    assert.equal(await value(page, 'documentNumber'), documentNumber);
    assert.equal(await value(page, 'surname'), surname);
    await page.close();
  });

  test('it is nobody else’s, and gone once the form was sent', async () => {
    const { address } = await caseLedTo(counter, '2.6');
    const step = `${address}/identity-checks`;
    const page = await counter.signIn('karlis', {});
    await page.goto(step);
    await fill(page, { documentNumber });
    await leave(counter.database, page, () => page.goto(address));
    const colleague = await counter.signIn('liga', {});
    await colleague.goto(step);
    assert.equal(await value(colleague, 'documentNumber'), '');
    await page.goto(step);
    await fill(page, typing.identity);
    await send(page);
    assert.match(page.url(), /\/mandates$/);
    await page.goto(step);
    assert.equal(await page.locator('[aria-labelledby=form-is-back-title]').count(), 0);
    await page.close();
    await colleague.close();
  });

  test('another page of the same step is another form, and sign-out throws all away', async () => {
    const page = await counter.signIn('karlis', {});
    await page.goto(`${counter.origin}/cases/new`);
    await fill(page, { eService: 'EPD' });
    await leave(counter.database, page, () => page.goto(`${counter.origin}/cases`));
    const { id } = await caseLedTo(counter, '22.1.1');
    const client = await clientOfCase(counter.database, actingNow(counter), id);
    await page.goto(`${counter.origin}/cases/new?client=${client}`);
    assert.equal(await value(page, 'eService'), '');
    await page.goto(`${counter.origin}/cases/new`);
    assert.equal(await value(page, 'eService'), 'EPD');
    await page.getByRole('button', { name: 'Izrakstīties' }).click();
    await page.waitForURL(/sign/);
    const again = await counter.signIn('karlis', {});
    await again.goto(`${counter.origin}/cases/new`);
    assert.equal(await value(again, 'eService'), '');
  });
});

suite('the first field has the focus, and the keys lead where the help says', () => {
  test('but not where something is to be corrected', async () => {
    const page = await counter.signIn('karlis', {});
    const { address } = await caseLedTo(counter, '2.6');
    await page.goto(`${address}/identity-checks`);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'personalCode');
    assert.equal(await page.evaluate(() => scrollY), 0);
    await send(page);
    await page.locator('.error-summary:focus').waitFor();
    await page.close();
  });

  test('Alt with a number opens a page of the menu, with J a case, with 0 the help', async () => {
    const page = await counter.signIn('karlis', { path: '/' });
    const devTools = await page.context().newCDPSession(page);
    const alt = 1;
    const press = (key: string) =>
      devTools.send('Input.dispatchKeyEvent', { type: 'keyDown', modifiers: alt, key, text: key, unmodifiedText: key });
    const [first, second] = await page
      .locator('header nav a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    for (const [key, led] of [
      ['2', second],
      ['1', first],
      ['j', '/cases/new'],
      ['0', '/help'],
    ] as const) {
      await Promise.all([page.waitForURL((url) => url.pathname === led), press(key)]);
    }
    const keys = await page.locator('main kbd').allTextContents();
    assert.deepEqual(
      keys.filter((key) => key.startsWith('Alt')),
      ['Alt+M', 'Alt+1', 'Alt+J', 'Alt+0'],
    );
    await page.close();
  });
});
