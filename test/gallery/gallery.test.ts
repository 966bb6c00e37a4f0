import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  openBrowser,
  type RealBrowser,
} from '#test/support/browser/browser.ts';
import { galleryPaths, serveGallery } from './serve.tsx';

let browser: RealBrowser;
let gallery: Awaited<ReturnType<typeof serveGallery>>;

before(async () => {
  [browser, gallery] = await Promise.all([openBrowser(), serveGallery()]);
});

after(async () => {
  await browser.close();
  await gallery.close();
});

suite('every component in real Chromium', () => {
  for (const width of [1280, 320]) {
    const complaints: string[] = [];
    let page: Page;
    before(async () => {
      page = await browser.newPage({ width });
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
    });
    for (const path of galleryPaths)
      for (const lang of ['lv', 'en'])
        test(`${path} in ${lang} at ${width} px breaks no rule of WCAG 2.2 AA and is not moved sideways`, async () => {
          await page.goto(`${gallery.origin}${path}?lang=${lang}`);
          await expectAccessible(page);
          await expectNoSidewaysScroll(page);
          const said = complaints.splice(0);
          assert.deepEqual(said, [], 'the browser finds nothing against the policy or the scripts');
        });
  }
});

suite('for tired and old eyes', () => {
  let page: Page;
  before(async () => {
    page = await browser.newPage({ width: 320 });
  });
  for (const path of galleryPaths)
    test(`${path} keeps 7 : 1, and stays whole with wide spacing of letters and lines (1.4.12)`, async () => {
      await page.goto(gallery.origin + path);
      await expectAccessible(page, { withRules: ['color-contrast-enhanced'] });
      await page.evaluate(() => {
        for (const { style } of document.querySelectorAll<HTMLElement>('body, body *:not(svg, svg *)')) {
          style.lineHeight = '1.5';
          style.letterSpacing = '0.12em';
          style.wordSpacing = '0.16em';
        }
      });
      await expectNoSidewaysScroll(page);
    });
});

test('on no width does a table with long names and addresses move its page sideways', async () => {
  const page = await browser.newPage();
  await page.goto(`${gallery.origin}/lists`);
  for (let width = 320; width <= 1280; width += 80) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
  }
  await page.close();
});

suite('as the reader has set it', () => {
  for (const path of galleryPaths) {
    test(`${path} keeps 7 : 1 in the dark scheme, and is light on paper`, async () => {
      const page = await browser.newPage({ width: 320 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(gallery.origin + path);
      const light = await groundOf(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.notEqual(await groundOf(page), light);
      await expectAccessible(page, { withRules: ['color-contrast-enhanced'] });
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).colorScheme), 'light');
      await page.close();
    });

    test(`${path} in colours the reader chose: each control keeps an edge or its underline, and the focus is seen`, async () => {
      const page = await browser.newPage();
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(gallery.origin + path);
      assert.deepEqual(await page.evaluate(notTold), []);
      await page.close();
    });

    test(`${path} does not move for who wants no motion`, async () => {
      const page = await browser.newPage();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(gallery.origin + path);
      assert.deepEqual(await page.evaluate(moving), []);
      await page.close();
    });
  }
});

function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** Runs in the page: the controls that only their colour tells apart from what is around them, by themselves or when they have the focus. */
function notTold(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'a[href], button, input:not([type=hidden]), select, textarea, summary',
  );
  return [...controls].flatMap((control) => {
    if (!control.checkVisibility()) return [];
    const style = getComputedStyle(control);
    const hasEdge = style.borderStyle !== 'none' && Number.parseFloat(style.borderWidth) > 0;
    const isNative = style.appearance !== 'none' && control.matches('input');
    const reads = style.textDecorationLine.includes('underline');
    const isMark = control.matches('.header__name, .navigation__link');
    control.focus();
    const { outlineStyle, outlineWidth } = getComputedStyle(control);
    const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const told = (hasEdge || isNative || reads || isMark) && isSeen;
    return told ? [] : [control.outerHTML.split('>', 1).join('')];
  });
}

/** Runs in the page: what would move. */
function moving(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const isStill = /^(0s(, )?)+$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto';
    return isStill ? [] : [element.outerHTML.split('>', 1).join('')];
  });
}

suite('the small elements', () => {
  test('errors have the focus when the page opens, and link to their fields', async () => {
    const page = await browser.newPage();
    await page.goto(`${gallery.origin}/form-errors`);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'alert');
    await page.getByRole('alert').getByRole('link').first().click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'field-code');
    await page.getByRole('alert').getByRole('link', { name: 'Norādiet' }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'field-same');
    await page.close();
  });

  test('a button pressed twice sends once, and says that it sends', async () => {
    const page = await browser.newPage();
    await page.goto(`${gallery.origin}/form`);
    gallery.posts.length = 0;
    const answer = gallery.hold();
    const said = await page.getByRole('button', { name: 'Saglabāt', exact: true }).evaluate(async (button) => {
      if (!(button instanceof HTMLElement)) return undefined;
      button.click();
      // The first click has been sent by then, and its answer is held back until the end.
      await new Promise((resolve) => setTimeout(resolve, 200));
      button.click();
      return document.querySelector('send-once [role="status"]')?.textContent;
    });
    assert.equal(said, 'Nosūta …');
    answer();
    await page.waitForURL('**/messages');
    assert.deepEqual(gallery.posts, ['/form']);
    await page.close();
  });

  test('an answer shows the questions that belong to it', async () => {
    const page = await browser.newPage();
    await page.goto(`${gallery.origin}/form`);
    const basis = page.getByLabel('Pārstāvības pamats');
    assert.equal(await basis.isVisible(), false);
    await page.getByLabel('Aizbilstamā').check();
    assert.equal(await basis.isVisible(), true);
    await page.close();
  });

  test('a list narrows while typing, whatever the diacritics', async () => {
    const page = await browser.newPage();
    await page.goto(`${gallery.origin}/lists`);
    await page.getByLabel('Meklēt katalogā').fill('sengenas CELVEDIS');
    assert.equal(await page.locator('[data-filter]:visible').count(), 1);
    assert.equal(await page.getByText('Skaits: 1').count(), 1);
    await page.getByLabel('Meklēt katalogā').fill('nekā tāda');
    assert.equal(await page.locator('[data-part="none"]').isVisible(), true);
    await page.close();
  });

  test('a value is copied by one press', async () => {
    const page = await browser.newPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${gallery.origin}/lists`);
    await page.getByRole('button', { name: 'Kopēt: uzvārds' }).click();
    await page.getByText('Nokopēts').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'Ozoliņa');
    await page.close();
  });

  test('two minutes before the session ends the page says so, and staying keeps what is typed', async () => {
    const page = await browser.newPage();
    await page.clock.install();
    const opened = Date.now();
    await page.goto(`${gallery.origin}/form`);
    await page.getByLabel('Uzvārds').fill('Ozoliņa');
    // What the machine itself takes is counted: it is more on a crowded one.
    const taken = Date.now() - opened;
    const passed = taken + 30_000;
    await page.clock.pauseAt(opened + passed);
    await page.clock.runFor(779_000 - passed);
    const stay = page.getByRole('link', { name: 'Turpināt darbu' });
    assert.equal(await stay.isVisible(), false);
    await page.clock.runFor(2_000 + taken);
    await page.clock.resume();
    await expectAccessible(page);
    await stay.click();
    await stay.waitFor({ state: 'hidden' });
    assert.equal(await page.getByLabel('Uzvārds').inputValue(), 'Ozoliņa');
    await page.clock.runFor(901_000);
    await page.getByText('Darba sesija ir beigusies.').waitFor();
    await page.close();
  });
});

suite('without JavaScript', () => {
  test('the form is sent, a choice reveals its question and nothing dead is shown', async () => {
    const page = await browser.newPage({ javaScript: false });
    await page.goto(`${gallery.origin}/form`);
    await page.getByLabel('Aizbilstamā').check();
    await page.getByLabel('Pārstāvības pamats').fill('Bāriņtiesas lēmums');
    await page.getByRole('button', { name: 'Saglabāt un turpināt' }).click();
    await page.waitForURL('**/messages');
    await page.goto(`${gallery.origin}/lists`);
    assert.equal(await page.getByRole('button', { name: 'Kopēt' }).count(), 0);
    await page.close();
  });
});
