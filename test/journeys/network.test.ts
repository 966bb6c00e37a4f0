import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { languages } from '#platform/languages/languages.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openRightsCounter } from '#test/support/browser/rights-counter.ts';

// Decision 0033: an administrator says when a centre is open, and everybody finds it.

const words = {
  lv: {
    openingHours: 'Darba laiks',
    changeHours: 'Mainīt darba laiku',
    exceptional: 'Izņēmuma dienas',
    publicPage: 'Publiskā lapa',
    monday: 'Pirmdiena',
    tuesday: 'Otrdiena',
    wednesday: 'Trešdiena',
    note: 'Piezīme',
    closed: 'slēgts',
    unclear: /Gada daļa saprotama dažādi.*01\.09\.–31\.05\.: 08:00–12:00 vai 01\.09\.–30\.04\.: 08:00–12:00/,
    save: 'Saglabāt',
    saidHours: 'Darba laiks ierakstīts.',
    firstDay: 'Pirmā diena',
    openOtherwise: 'atvērts citā laikā',
    times: /^Laiks/,
    said: 'Ierakstīts.',
    centres: 'Klientu apkalpošanas centri',
    nameOrPlace: 'Nosaukums, vieta vai adrese',
    openNow: 'tikai tie, kas tagad ir atvērti',
    find: 'Atlasīt',
    nothing: 'Tādu centru nav.',
    isOpen: 'tagad atvērts',
    thisWeek: 'Darba laiks šonedēļ',
    easter: 'slēgts – Pirmās Lieldienas',
  },
  en: {
    openingHours: 'Opening hours',
    changeHours: 'Change the opening hours',
    exceptional: 'Exceptional days',
    publicPage: 'Public page',
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    note: 'Note',
    closed: 'closed',
    unclear: /The part of the year can be meant.*01\.09\.–31\.05\.: 08:00–12:00 or 01\.09\.–30\.04\.: 08:00–12:00/,
    save: 'Save',
    saidHours: 'The hours are entered.',
    firstDay: 'First day',
    openOtherwise: 'open at other times',
    times: /^Times/,
    said: 'Entered.',
    centres: 'Customer service centres',
    nameOrPlace: 'Name, place or address',
    openNow: 'only those that are open now',
    find: 'Filter',
    nothing: 'There are no such centres.',
    isOpen: 'open now',
    thisWeek: 'Opening hours this week',
    easter: 'closed – Easter Sunday',
  },
} as const;

const counter = await openRightsCounter();
after(() => counter.browser.close());

/** The page as it is now, for everybody, and at 320 pixels. Without scripts in the page nobody can ask it. */
async function lookedAt(page: Page, javaScript: boolean): Promise<void> {
  if (!javaScript) return;
  await expectAccessible(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  if (size) await page.setViewportSize(size);
}

for (const [at, language] of languages.entries()) {
  const w = words[language];
  for (const javaScript of [true, false]) {
    const how = `${language}, ${javaScript ? 'with' : 'without'} JavaScript`;

    test(`an administrator says when a centre is open, and nothing is guessed, ${how}`, async () => {
      const page = await counter.signIn('elita', '/organisations', { language, javaScript });
      await page.getByRole('link', { name: 'Parauga novada pašvaldība' }).click();
      await page.getByRole('link', { name: 'Birzgales klientu apkalpošanas centrs' }).click();
      await page.getByRole('link', { name: w.openingHours }).click();
      await lookedAt(page, javaScript);
      await page.getByRole('link', { name: w.changeHours }).click();
      await lookedAt(page, javaScript);
      await page.getByLabel(w.monday).fill(`8:30-12:00 12:30 – 1${7 + at}.00`);
      await page.getByLabel(w.tuesday).fill('01.10.-31.05. 8:00-16:00\n01.06.-30.09. 9:00-17:00');
      await page.getByLabel(w.wednesday).fill('8-12 (no septembra līdz maijam)');
      await page.getByLabel(w.note).fill(javaScript ? 'Zvaniet pie durvīm.' : 'Ieeja no pagalma.');
      await page.getByRole('button', { name: w.save }).click();
      await page.getByRole('link', { name: w.unclear }).waitFor();
      await lookedAt(page, javaScript);
      assert.equal(await page.getByLabel(w.wednesday).inputValue(), '8-12 (no septembra līdz maijam)');
      await page.getByLabel(w.wednesday).fill(w.closed);
      await page.getByRole('button', { name: w.save }).click();
      await page.getByText(w.saidHours).waitFor();
      await lookedAt(page, javaScript);

      await page.getByRole('link', { name: w.exceptional }).click();
      await lookedAt(page, javaScript);
      await page.getByLabel(w.firstDay).fill('05.03.2026.');
      await page.getByLabel(w.openOtherwise).check();
      await page.getByLabel(w.times).fill('9-11');
      await page.getByRole('button', { name: w.save }).click();
      await page.getByText(w.said, { exact: true }).waitFor();
      await page.getByRole('link', { name: w.publicPage }).click();
      await page.getByRole('cell', { name: '09:00–11:00' }).first().waitFor();
      assert.ok(await page.getByText(w.isOpen).first().isVisible());
      assert.ok(await page.getByText(w.easter).isVisible());
      await lookedAt(page, javaScript);
      await page.context().close();
    });

    test(`whoever is not signed in finds the centre that is open now, ${how}`, async () => {
      const page = await counter.browser.newPage({ javaScript });
      await page.goto(`${counter.origin}/sign-in?language=${language}`);
      await page.getByRole('link', { name: w.centres, exact: true }).click();
      await lookedAt(page, javaScript);
      await page.getByLabel(w.nameOrPlace).fill('BIRZGALES centrs');
      await page.getByLabel(w.openNow).check();
      await page.getByRole('button', { name: w.find }).click();
      const link = page.getByRole('link', { name: 'Birzgales klientu apkalpošanas centrs' });
      await link.waitFor();
      await lookedAt(page, javaScript);
      await link.click();
      await page.getByRole('heading', { name: w.thisWeek }).waitFor();
      await lookedAt(page, javaScript);
      await page.goBack();
      await page.getByLabel(w.nameOrPlace).fill('nekurienes centrs');
      await page.getByRole('button', { name: w.find }).click();
      await page.getByText(w.nothing).waitFor();
      await page.context().close();
    });
  }
}
