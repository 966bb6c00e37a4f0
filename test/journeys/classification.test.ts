import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { languages } from '#platform/languages/languages.ts';
import { lookedAt } from '#test/support/browser/looked-at.ts';
import { seen } from '#test/support/browser/pages.ts';
import { openRightsCounter } from '#test/support/browser/rights-counter.ts';
import { someScheme } from '#test/support/cast/classification.ts';

// Decision 0041: the administrator brings in the classification scheme, looks it through, and adopts it; centres keep mandates in its files.

const words = {
  lv: {
    title: 'Klasifikācijas shēma',
    pasted: 'Ielīmēta tabula',
    read: 'Nolasīt',
    noTerm: /3\. rinda: lietai nav glabāšanas termiņa/,
    validFrom: 'Spēkā no',
    adopt: 'Ieviest šo shēmu',
    noDay: /Ierakstiet dienu, no kuras shēma ir spēkā/,
    files: 'Arhīva lietas',
    fileIndex: 'Lietas indekss',
    from: 'Glabā no',
    save: 'Saglabāt',
    notInScheme: /lietas ar šādu indeksu nav/,
  },
  en: {
    title: 'Classification scheme',
    pasted: 'Pasted table',
    read: 'Read',
    noTerm: /Row 3: the file has no retention term/,
    validFrom: 'Applies from',
    adopt: 'Adopt this scheme',
    noDay: /Enter the day from which the scheme applies/,
    files: 'Archive files',
    fileIndex: 'File index',
    from: 'Kept from',
    save: 'Save',
    notInScheme: /no file with this index/,
  },
} as const;

const counter = await openRightsCounter();
after(() => counter.browser.close());
let days = 0;

for (const language of languages)
  for (const javaScript of [true, false]) {
    test(`by keyboard: a scheme is brought in and adopted, and a file of it is opened; in ${language}, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const w = words[language];
      const page = await counter.signIn('elita', '/start', { language, javaScript });
      await page.getByRole('navigation').getByRole('link', { name: w.title }).press('Enter');
      await page.waitForURL(/\/classification/);
      await page.getByLabel(w.pasted).fill(someScheme.replace('10 gadi', ''));
      await page.getByRole('button', { name: w.read, exact: true }).press('Enter');
      await page.locator('.error-summary').waitFor();
      assert.match(await seen(page), w.noTerm);
      assert.match(await page.getByLabel(w.pasted).inputValue(), /1-15;;Pilnvarojumi;;/);
      await lookedAt(page, javaScript);
      await page.getByLabel(w.pasted).fill(someScheme);
      await page.getByRole('button', { name: w.read, exact: true }).press('Enter');
      await page.waitForURL(/done=brought/);
      await lookedAt(page, javaScript);
      await page.getByRole('button', { name: w.adopt }).press('Enter');
      await page.locator('.error-summary').waitFor();
      assert.match(await seen(page), w.noDay);
      await lookedAt(page, javaScript);
      const day = formDate(officialDay(counter.now()).add({ days: days++ }), language);
      await page.getByLabel(w.validFrom, { exact: true }).fill(day);
      await page.getByRole('button', { name: w.adopt }).press('Enter');
      await page.waitForURL(/done=adopted/);
      await lookedAt(page, javaScript);
      await page.getByRole('navigation').getByRole('link', { name: w.files }).press('Enter');
      await page.waitForURL(/\/archive-files/);
      await page.locator('main ul a').first().press('Enter');
      await page.waitForURL(/\/archive-files\/./);
      await page.getByLabel(w.fileIndex, { exact: true }).fill('7-7');
      await page.getByLabel(w.from, { exact: true }).fill(day);
      await page.getByRole('button', { name: w.save }).press('Enter');
      await page.locator('.error-summary').waitFor();
      assert.match(await seen(page), w.notInScheme);
      await lookedAt(page, javaScript);
      await page.getByLabel(w.fileIndex, { exact: true }).fill('1-15');
      await page.getByRole('button', { name: w.save }).press('Enter');
      await page.getByRole('cell', { name: 'Pilnvarojumi' }).first().waitFor();
      assert.equal(await page.locator('.error-summary').count(), 0);
      await lookedAt(page, javaScript);
      await page.close();
    });
  }
