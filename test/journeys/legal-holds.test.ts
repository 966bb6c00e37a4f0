import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { languages } from '#platform/languages/languages.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { lookedAt } from '#test/support/browser/looked-at.ts';
import { chooseRight, seen } from '#test/support/browser/pages.ts';
import { leadCase } from '#test/support/cast/cases.ts';
import { alsoIn } from '#test/support/cast/people.ts';

// Archives Law: an employee keeps a paper beyond its term; the administrator sees it among the terms, keeps a whole file, and lifts both.

const words = {
  lv: {
    holds: 'Aizliegumi iznīcināt',
    set: 'Aizliegt iznīcināt',
    setOnFile: 'Aizliegt iznīcināt lietu',
    person: 'Visi personas pilnvarojumi',
    reason: 'Iemesls',
    noReason: /Ierakstiet, kāpēc dokumentus nedrīkst iznīcināt/,
    administrator: 'administrators',
    terms: 'Glabāšanas termiņi',
    year: 'Gads',
    fileIndex: 'Lietas indekss',
    noFile: /nav ierakstu ar šādu lietas indeksu/,
    held: 'Aizliegts iznīcināt',
    liftReason: 'Atcelšanas iemesls',
    lift: 'Atcelt aizliegumu',
    isLifted: /Aizliegums ir atcelts/,
  },
  en: {
    holds: 'Legal holds',
    set: 'Set a legal hold',
    setOnFile: 'Set a legal hold on a file',
    person: 'All mandates of the person',
    reason: 'Reason',
    noReason: /Enter why the documents may not be destroyed/,
    administrator: 'administrator',
    terms: 'Retention terms',
    year: 'Year',
    fileIndex: 'File index',
    noFile: /no entries with this file index/,
    held: 'On legal hold',
    liftReason: 'Reason for lifting it',
    lift: 'Lift the hold',
    isLifted: /The hold is lifted/,
  },
} as const;

const counter = await openCounter();
after(() => counter.browser.close());
const { karlis, liga } = counter.cast;
await alsoIn(counter.database, { ...liga, at: Temporal.Instant.from('2019-01-01T00:00:00Z') }, 'administrator');
const { mandate } = await leadCase(counter.database, { ...karlis, at: counter.now() }, '22.1.7');

for (const language of languages)
  for (const javaScript of [true, false]) {
    test(`by keyboard, in ${language}, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const w = words[language];
      const page = await counter.signIn('karlis', { language, javaScript, path: `/register/${mandate}` });
      await page.getByRole('link', { name: w.holds }).press('Enter');
      await page.waitForURL(/\/holds/);
      await page.getByRole('radio', { name: w.person }).press('Space');
      await page.getByRole('button', { name: w.set }).press('Enter');
      await page.locator('.error-summary').waitFor();
      assert.match(await seen(page), w.noReason);
      assert.ok(await page.getByRole('radio', { name: w.person }).isChecked());
      await lookedAt(page, javaScript);
      await page.getByLabel(w.reason).fill('Izdomāts tiesas pieprasījums Nr. 7.');
      await page.getByRole('button', { name: w.set }).press('Enter');
      await page.waitForURL(/done=set/);
      await page
        .getByRole('cell', { name: /Nr\. 7\./ })
        .first()
        .waitFor();
      await lookedAt(page, javaScript);
      await page.close();

      const office = await counter.signIn('liga', { language, javaScript, path: '/start' });
      await chooseRight(office, w.administrator);
      await office.getByRole('navigation').getByRole('link', { name: w.terms }).press('Enter');
      await office.waitForURL(/\/retention/);
      await lookedAt(office, javaScript);
      await office.locator('main ul a', { hasText: 'Birzgale' }).press('Enter');
      await office.waitForURL(/\/retention\/./);
      await office.getByLabel(w.year, { exact: true }).fill('2026');
      await office.getByLabel(w.fileIndex, { exact: true }).fill('9-9');
      await office.getByLabel(w.reason).fill('Izdomāta pārbaude.');
      await office.getByRole('button', { name: w.setOnFile }).press('Enter');
      await office.locator('.error-summary').waitFor();
      assert.match(await seen(office), w.noFile);
      await lookedAt(office, javaScript);
      await office.getByLabel(w.fileIndex, { exact: true }).fill('5-12');
      await office.getByRole('button', { name: w.setOnFile }).press('Enter');
      await office.waitForURL(/done=set/);
      await lookedAt(office, javaScript);
      await office.getByRole('link', { name: '5-12' }).first().press('Enter');
      await office.waitForURL(/\/file\?year=2026/);
      await office.getByText(w.held).first().waitFor();
      await lookedAt(office, javaScript);
      await office.goBack();
      for (let left = 0; left < 2; left++) {
        await office.getByRole('table', { name: w.holds }).getByRole('link').nth(left).press('Enter');
        await office.getByLabel(w.liftReason).fill('Izdomātā lieta ir izbeigta.');
        if (left === 0) await lookedAt(office, javaScript);
        await office.getByRole('button', { name: w.lift }).press('Enter');
        await office.waitForURL(/done=lifted/);
        assert.match(await seen(office), w.isLifted);
        await lookedAt(office, javaScript);
        await office.getByRole('link', { name: /^Birzgales/ }).press('Enter');
        await office.waitForURL(/\/retention\/[^/]+$/);
      }
      await office.close();
    });
  }
