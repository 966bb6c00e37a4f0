import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { quotePoints } from '#acting/index.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { seen } from '#test/support/browser/pages.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());
const { address } = await caseLedTo(counter, '22.1.1');
const { words } = quotePoints('22.1.3')[0] ?? {};

/** The badge of 22.¹ 3. beside the first duty that rests on it. */
const badge = (page: Page) =>
  page
    .locator('main')
    .getByRole('button', { name: /22\.¹ 3\./ })
    .first();

suite('the point beside a duty opens the words of the act, without leaving the page', () => {
  for (const javaScript of [true, false]) {
    test(`by keyboard, ${javaScript ? 'with' : 'without'} JavaScript, on a screen of 320 pixels`, async () => {
      const page = await counter.signIn('karlis', { javaScript, width: 320, height: 700 });
      await page.goto(address);
      await badge(page).focus();
      await page.keyboard.press('Enter');
      const opened = page.getByRole('dialog', { name: /22\.¹ 3\./ });
      await opened.and(page.locator(':focus')).waitFor();
      assert.deepEqual(await opened.locator('blockquote[lang=lv] p').allInnerTexts(), [
        'Lai pieteiktu pilnvaroto e - pakalpojumu vienotā klientu apkalpošanas centra darbiniekam ir šādi pienākumi:',
        words?.law,
      ]);
      if (javaScript) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      const box = await opened.boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 700);
      await page.keyboard.press('Escape');
      await opened.waitFor({ state: 'hidden' });
      await badge(page).and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await opened.waitFor({ state: 'hidden' });
      assert.equal(page.url(), address);
    });
  }

  test('on an English page the words stay Latvian, with what they say in plain English', async () => {
    const page = await counter.signIn('karlis', { language: 'en' });
    await page.goto(address);
    await badge(page).click();
    const opened = page.getByRole('dialog', { name: 'Point of law 22.¹ 3.' });
    assert.deepEqual(await opened.locator('[lang=lv] p').last().allTextContents(), [words?.law]);
    assert.ok((await seen(page, '[popover]:popover-open')).includes(words?.gloss ?? '?'));
  });

  test('a point that stands in many rows has its words on the page once', async () => {
    const page = await counter.signIn('viewer', { path: '/choose-right' });
    await page.goto(address);
    const ids = await page.locator('[popover]').evaluateAll((all) => all.map(({ id }) => id));
    assert.deepEqual(ids, [...new Set(ids)]);
  });
});
