import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { languages } from '#platform/languages/languages.ts';
import { countDays } from '#statistics/index.ts';
import { expectAccessible } from '#test/support/browser/browser.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { lookedAt } from '#test/support/browser/looked-at.ts';
import { seen } from '#test/support/browser/pages.ts';
import { consulted } from '#test/support/cast/consultations.ts';
import { actingNow, caseLedTo } from '#test/support/site/staffed-site.ts';

// 17.3., 20.13.: what a centre did is counted, and nobody counts by hand.

const words = {
  lv: {
    statistics: 'Statistika',
    nothing: 'Vēl nekas nav saskaitīts',
    by: 'Pēc kā skaitīt',
    byKind: 'Pēc veida',
    march: '2026. gada marts',
    total: /Kopā 3/,
    soFar: /Skaitīšanas kārtība Nr\. 1; pēdējais mēnesis nav beidzies/,
    known: 'Zināmais līdz dienai',
    wrong: /Izvēlieties agrāku dienu vai atstājiet tukšu/,
    csv: 'Pakalpojumi (CSV)',
    application: /Pieteikti klienta vārdā;1;/,
    few: 'Šāda veida centru, kuros kaut kas reģistrēts, ir par maz',
  },
  en: {
    statistics: 'Statistics',
    nothing: 'Nothing is counted yet',
    by: 'Count by',
    byKind: 'By kind',
    march: 'March 2026',
    total: /Total 3/,
    soFar: /Order of counting No\. 1; the last month has not ended/,
    known: 'Known until the day',
    wrong: /Choose an earlier day, or leave it empty/,
    csv: 'Services (CSV)',
    application: /Applied for in clients’ names;1;/,
    few: 'There are too few centres of this kind',
  },
} as const;

const counter = await openCounter();
after(() => counter.browser.close());

test('before anything is counted the page says when it will be', async () => {
  for (const language of languages) {
    const page = await counter.signIn('karlis', { language, path: '/statistics' });
    assert.match(await seen(page), new RegExp(words[language].nothing));
    await expectAccessible(page);
    await page.close();
  }
  await caseLedTo(counter, '22.1.7');
  for (const time of ['08:00', '08:30']) await consulted(counter.database, actingNow(counter), time);
  counter.pass({ hours: 48 });
  await countDays(counter.database, counter.now());
});

for (const language of languages)
  for (const javaScript of [true, false])
    test(`by keyboard: what was done, by kind, and as a file; in ${language}, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const w = words[language];
      const page = await counter.signIn('karlis', { language, javaScript });
      await page.getByRole('navigation').getByRole('link', { name: w.statistics }).press('Enter');
      await page.waitForURL(/\/statistics/);
      await page.getByLabel(w.by).selectOption({ label: w.byKind });
      for (const name of ['from', 'to']) await page.locator(`main [name=${name}]`).selectOption({ label: w.march });
      await page.locator('main form button[type=submit]').press('Enter');
      await page.waitForURL(/by=kind/);
      const shown = await seen(page);
      assert.match(shown, w.total);
      assert.match(shown, w.soFar);
      assert.ok(shown.includes(w.few));
      await lookedAt(page, javaScript);
      await page.goto(`${counter.origin}/statistics?from=2026-03&to=2026-03&by=eService`);
      await lookedAt(page, javaScript);
      await page.goBack();
      const downloading = page.waitForEvent('download');
      await page.getByRole('link', { name: w.csv }).press('Enter');
      const file = await downloading;
      assert.match(file.suggestedFilename(), /2026-03-2026-03-services\.csv$/);
      assert.match(readFileSync(await file.path(), 'utf8'), w.application);
      await page.getByLabel(w.known).fill('31.12.2026.');
      await page.getByLabel(w.known).press('Enter');
      await page.locator('.error-summary').waitFor();
      assert.match(await seen(page), w.wrong);
      assert.equal(await page.getByLabel(w.known).inputValue(), '31.12.2026.');
      assert.equal(await page.locator('[name=by]').inputValue(), 'kind');
      await lookedAt(page, javaScript);
      await page.close();
    });

test('on paper the figures stand without what is clicked', async () => {
  const page = await counter.signIn('karlis');
  await page.goto(`${counter.origin}/statistics?from=2026-03&to=2026-03`);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.filter-bar').isVisible(), false);
  assert.equal(await page.locator('main .actions').isVisible(), false);
  assert.ok(await page.locator('main table').first().isVisible());
  await page.close();
});
