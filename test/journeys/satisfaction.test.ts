import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { languages } from '#platform/languages/languages.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { lookedAt } from '#test/support/browser/looked-at.ts';
import { seen } from '#test/support/browser/pages.ts';
import { ask } from '#test/support/postgres/own-server.ts';

// Clients say on ten points how satisfied they are: without a name, on a tablet or on a card.

const words = {
  lv: {
    title: 'Apmierinātība',
    place: 'Planšetes vieta',
    setUp: 'Atvērt lapu planšetei',
    question: 'Cik lielā mērā jūs apmierina apkalpošana?',
    nine: 'Vērtējums: 9',
    thanks: 'Paldies!',
    next: 'Nākamais klients',
    putAway: 'Slēgt lapu: 2. galds',
    gone: 'Šī lapa ir slēgta',
    day: 'Diena',
    ten: '10 balles',
    two: '2 balles',
    enter: 'Ierakstīt',
    noCards: /Nav ierakstīta neviena kartīte/,
    putRight: 'Labot skaitu',
    found: 'Atradās vēl kartītes',
    right: /Kartīšu skaits 5.*Vidēji 8,4/s,
  },
  en: {
    title: 'Satisfaction',
    place: 'Place of the tablet',
    setUp: 'Open a page for a tablet',
    question: 'How satisfied are you with the service?',
    nine: 'Rating: 9',
    thanks: 'Thank you!',
    next: 'Next client',
    putAway: 'Close the page: 2. galds',
    gone: 'This page is closed',
    day: 'Day',
    ten: '10 points',
    two: '2 points',
    enter: 'Enter',
    noCards: /No card is entered/,
    putRight: 'Put the count right',
    found: 'More cards were found',
    right: /Number of cards 5.*Mean 8\.4/s,
  },
} as const;

const counter = await openCounter();
after(() => counter.browser.close());
const answers = async () =>
  (await ask<{ points: number }>(counter.database.urls.owner, 'select points from satisfaction_answer')).map(
    ({ points }) => points,
  );

for (const language of languages)
  for (const javaScript of [true, false]) {
    const how = `in ${language}, ${javaScript ? 'with' : 'without'} JavaScript`;
    test(`by keyboard: a tablet is set up, a client answers on it without a sign-in, and it is put away; ${how}`, async () => {
      const w = words[language];
      const page = await counter.signIn('karlis', { language, javaScript });
      await page.getByRole('navigation').getByRole('link', { name: w.title }).press('Enter');
      await page.waitForURL(/\/satisfaction/);
      await page.getByLabel(w.place).fill('2. galds');
      await page.getByRole('button', { name: w.setUp }).press('Enter');
      await page.waitForURL(/done=tablet/);
      await lookedAt(page, javaScript);
      const address = await page.locator('copy-button').first().getAttribute('data-value');
      const before = (await answers()).length;
      const tablet = await counter.browser.newPage({ javaScript });
      await tablet.goto(`${address}?language=${language}`);
      assert.match(await seen(tablet), new RegExp(w.question.replace('?', '\\?')));
      await lookedAt(tablet, javaScript);
      await tablet.getByRole('button', { name: w.nine }).press('Enter');
      await tablet.getByRole('heading', { name: w.thanks }).waitFor();
      await lookedAt(tablet, javaScript);
      await tablet.reload();
      await tablet.getByRole('link', { name: w.next }).press('Enter');
      await tablet.getByRole('button', { name: w.nine }).waitFor();
      assert.deepEqual((await answers()).slice(before), [9]);
      await page.getByRole('button', { name: w.putAway, exact: true }).first().press('Enter');
      await page.waitForURL(/done=away/);
      await tablet.reload();
      await tablet.getByRole('heading', { name: w.gone }).waitFor();
      await tablet.close();
      await page.close();
    });

    test(`by keyboard: cards of a day are entered and put right, and nothing typed is lost; ${how}`, async () => {
      const w = words[language];
      const page = await counter.signIn('karlis', { language, javaScript, path: '/satisfaction' });
      const ago = 1 + 2 * languages.indexOf(language) + (javaScript ? 1 : 0);
      const day = formDate(officialDay(counter.now()).subtract({ days: ago }), language);
      await page.getByLabel(w.day, { exact: true }).fill(day);
      await page.getByRole('button', { name: w.enter, exact: true }).press('Enter');
      await page.locator('.error-summary').waitFor();
      assert.match(await seen(page), w.noCards);
      assert.equal(await page.getByLabel(w.day, { exact: true }).inputValue(), day);
      await lookedAt(page, javaScript);
      await page.getByLabel(w.ten, { exact: true }).fill('4');
      await page.getByRole('button', { name: w.enter, exact: true }).press('Enter');
      await page.waitForURL(/done=cards/);
      await page.getByRole('link', { name: day }).press('Enter');
      await page.waitForURL(/\/satisfaction\/cards\//);
      assert.equal(await page.getByLabel(w.ten, { exact: true }).inputValue(), '4');
      await page.getByLabel(w.two, { exact: true }).fill('1');
      await page.getByLabel(w.found).press('Space');
      await page.getByRole('button', { name: w.putRight }).press('Enter');
      await page.waitForURL(/done=right/);
      assert.match(await seen(page), w.right);
      await lookedAt(page, javaScript);
      await page.close();
    });
  }
