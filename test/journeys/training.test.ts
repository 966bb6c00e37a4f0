import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { demoPeople, ensureDemoCountry } from '#demo/country/index.ts';
import { makeDemoPki } from '#demo/pki/index.ts';
import { expectAccessible, expectNoSidewaysScroll, openBrowser } from '#test/support/browser/browser.ts';
import { signInWith } from '#test/support/browser/pages.ts';
import { accessSite } from '#test/support/site/access-site.ts';

const site = await accessSite({ people: demoPeople, training: true });
const { urls, vault } = site.database;
const now = site.now();
const pki = makeDemoPki(now.epochMilliseconds);
await ensureDemoCountry({ url: urls.owner, vault, now, origin: site.origin, pki, say: () => undefined });
const browser = await openBrowser();
after(() => browser.close());

for (const [language, title, says] of [
  ['lv', /^MĀCĪBAS – /, /^Mācību vide\./],
  ['en', /^TRAINING – /, /^Training\./],
] as const) {
  test(`a practice centre is unmistakably marked on each page, wherever one has scrolled to, ${language}`, async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/?language=${language}`);
    await expectMarked();
    await signInWith(page, demoPeople[0] ?? assert.fail());
    await page.waitForURL(`${site.origin}/**`);
    for (const path of ['/start', '/cases', '/cases/new', '/register', '/help', '/nowhere']) {
      await page.goto(site.origin + path);
      await expectMarked();
    }
    await page.goto(`${site.origin}/cases`);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectAccessible(page, { withRules: ['color-contrast'] });
    await page.setViewportSize({ width: 320, height: 600 });
    await expectNoSidewaysScroll(page);
    await expectMarked();
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('.header__demo--training').isVisible(), 'on paper too');
    await page.close();

    async function expectMarked(): Promise<void> {
      assert.match(await page.title(), title, page.url());
      const mark = page.locator('.header__demo--training');
      assert.match((await mark.textContent()) ?? '', says);
      await page.mouse.wheel(0, 10_000);
      const box = (await mark.boundingBox()) ?? assert.fail('it is not shown');
      const { height = 0, width = 0 } = page.viewportSize() ?? {};
      assert.ok(box.y >= 0 && box.y + box.height < height && box.width >= width - 20, JSON.stringify(box));
    }
  });
}
