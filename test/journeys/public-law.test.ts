import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { languages } from '#platform/languages/languages.ts';
import { keyboardOf } from '#test/support/browser/keyboard.ts';
import { lookedAt } from '#test/support/browser/looked-at.ts';
import { openRightsCounter } from '#test/support/browser/rights-counter.ts';

// Whoever is not signed in reads the law that the system goes by (1., 2.): Annex 1 on a day, what differs from another
// day, and each edition and point at an address of its own. All of it by keyboard alone.

const words = {
  lv: {
    title: /^1\. pielikums /,
    inForce: 'Spēkā 2019. gada 1. martā',
    differs: /^Kas atšķiras: 28\.02\.2019\. un 01\.03\.2019\.$/,
    added: 'pievienots',
    deletionBegins: '[svītrojuma sākums]',
    tooEarly: /agrākas redakcijas sistēmā nav/,
    incomplete: 'Nepilnīgs teksts: zināms tikai tas, ko nosauc grozījumi.',
    editions: 'Redakcijas',
    places: 'Zināmais teksts',
    madeBy: 'Grozījumi, kas to noteica',
    madeByNone: 'Neviens zināms grozījums to nav mainījis.',
    nothingKnown: 'Par šo vietu nekas nav zināms.',
  },
  en: {
    title: /^Annex 1 on /,
    inForce: 'In force on 1 March 2019',
    differs: /^What differs: 28 February 2019 and 1 March 2019$/,
    added: 'added',
    deletionBegins: '[deletion begins]',
    tooEarly: /no earlier edition is held/,
    incomplete: 'Incomplete: only what the amending regulations name is known.',
    editions: 'Editions',
    places: 'What is known of the text',
    madeBy: 'The amendments that made it so',
    madeByNone: 'No amendment that is known changed it.',
    nothingKnown: 'Nothing is known of this place.',
  },
} as const;

const before = 'Šengenas vīzas pieteikums';
const since = 'Ziņas par personas rīcībspēju';
const regulation = '/eli/lv/mk/2017/401';

const counter = await openRightsCounter();
after(() => counter.browser.close());

async function opened(language: string, javaScript: boolean, path: string): Promise<Page> {
  const page = await counter.browser.newPage({ javaScript });
  await page.goto(`${counter.origin}${path}?language=${language}`);
  return page;
}

const pathOf = (page: Page) => new URL(page.url()).pathname;

for (const language of languages) {
  const w = words[language];
  for (const javaScript of [true, false]) {
    const how = `${language}, ${javaScript ? 'with' : 'without'} JavaScript`;

    test(`Annex 1 is read on a day, with what differs from another one (1.6.–1.10.), ${how}`, async () => {
      const page = await opened(language, javaScript, '/law/annex-1');
      const keys = keyboardOf(page);
      await page.getByRole('heading', { level: 1, name: w.title }).waitFor();
      await page.getByText(w.incomplete).waitFor();
      await lookedAt(page, javaScript);

      await keys.type('day', '01.03.2019.');
      await keys.type('compare', '27.02.2019.');
      await keys.follow('.filter-bar button');
      await page.getByRole('link', { name: w.tooEarly }).waitFor();
      await lookedAt(page, javaScript);
      assert.equal(await page.locator('[name=compare]').inputValue(), '27.02.2019.');
      await keys.tabTo('a[href="#field-compare"]');
      await keys.press('Enter');
      await keys.type('compare', '28.02.2019.');
      await keys.follow('.filter-bar button');

      await page.getByRole('heading', { level: 2, name: w.inForce }).waitFor();
      await page.getByRole('heading', { level: 2, name: w.differs }).waitFor();
      const differences = page.locator('section', { has: page.getByRole('heading', { name: w.differs }) });
      const gone = differences.locator('del', { hasText: before });
      assert.equal(await gone.locator('[lang=lv]').first().textContent(), before);
      assert.ok((await gone.textContent())?.includes(w.deletionBegins), 'a screen reader is told where it begins');
      assert.ok((await differences.locator('ins').count()) > 0);
      assert.ok(await differences.getByRole('cell', { name: w.added, exact: true }).first().isVisible());
      await lookedAt(page, javaScript);

      await keys.follow(`a[href="${regulation}/2019-03-01/annex-1/3.13"]`);
      await page.getByText(since).first().waitFor();
      await page.goBack();
      assert.equal(
        await page.locator('[name=compare]').inputValue(),
        '28.02.2019.',
        'the address keeps what was asked',
      );
      await page.context().close();
    });

    test(`each edition and each point has an address that can be kept and sent, ${how}`, async () => {
      const page = await opened(language, javaScript, '/law/annex-1');
      const keys = keyboardOf(page);
      await keys.follow(`main a[href="${regulation}"]`);
      await page.getByRole('heading', { level: 2, name: w.editions }).waitFor();
      await lookedAt(page, javaScript);

      await keys.follow(`a[href="${regulation}/2019-02-28"]`);
      await page.getByRole('heading', { level: 2, name: w.places }).waitFor();
      await lookedAt(page, javaScript);
      await keys.follow(`a[href="${regulation}/2019-02-28/annex-1/3.13"]`);
      await page.getByText(before).first().waitFor();
      await page.getByText(w.madeByNone).waitFor();
      await lookedAt(page, javaScript);

      await page.goto(`${counter.origin}${regulation}/annex-1/3.13`);
      await page.getByText(since).first().waitFor();
      await page.getByRole('heading', { level: 2, name: w.madeBy }).waitFor();
      assert.equal(await page.getByText(before).count(), 0, 'the number was used again for another service (1.7.)');
      await lookedAt(page, javaScript);
      await keys.follow(`main a[href="${regulation}/2019-03-01"]`);
      assert.equal(pathOf(page), `${regulation}/2019-03-01`);

      await page.goto(`${counter.origin}${regulation}/2019-03-01/22~1.3`);
      await page.getByRole('heading', { level: 1, name: '22.¹' }).waitFor();
      await lookedAt(page, javaScript);
      await page.goto(`${counter.origin}${regulation}/annex-1/4.1`);
      await page.getByText(w.nothingKnown).waitFor();
      await lookedAt(page, javaScript);
      await page.context().close();
    });
  }
}
