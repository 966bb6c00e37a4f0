import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { enterEdition } from '#catalogue/index.ts';
import { enterStaff } from '#organisations/index.ts';
import { loggedTransaction, transaction } from '#platform/database/database.ts';
import { enterRight } from '#rights/index.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { leave } from '#test/support/browser/leave.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { openRightsCounter, walkers } from '#test/support/browser/rights-counter.ts';

// A service holder's officer keeps the holder's e-services: changes are of a day to come, and are withdrawn before it.

const counter = await openRightsCounter();
after(() => counter.browser.close());
const { cast, database } = counter;

await loggedTransaction(database, null, async (tx) => {
  const { personalCode, ...names } = walkers.vita;
  const person = { personalNumber: `PNOLV-${personalCode}`, ...names, email: 'vita@paraugs.example' };
  const staff = await enterStaff(tx, { at: counter.now() }, person);
  const post = { role: 'holder_officer', organisation: cast.holder, centre: null, position: 'eksperte' } as const;
  await enterRight(tx, { ...post, staff: staff.id, from: Temporal.Instant.from('2025-01-01T00:00:00Z') });
});

for (const code of ['EPJ01', 'EPJ02']) {
  await transaction(database, null, (tx) =>
    enterEdition(tx, {
      ...{ code, validFrom: Temporal.PlainDate.from('2019-03-01'), holderId: cast.holder, holder: 'Parauga aģentūra' },
      ...{ name: { lv: `Ziņas par šķirnēm ${code}`, en: `Facts about breeds ${code}` }, basketPoint: null },
      ...{ portalUrl: 'https://portals.example/ep', underMandate: true, givesPlannedTime: true, givesResult: true },
      ...{ dataUsed: { lv: 'vārds', en: 'name' }, minimumAge: null, fields: [] },
    }),
  );
}

async function lookedAt(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

const said = {
  lv: {
    code: 'EPJ01',
    planned: 'Ieplānots no 01.04.2090.',
    lacks: 'pieteikuma lauku',
    end: /Mainās: mazākais vecums, pieteikuma lauki/,
  },
  en: {
    code: 'EPJ02',
    planned: 'Planned from 01.04.2090',
    lacks: 'fields of the application',
    end: /What changes: minimum age, fields of the application/,
  },
} as const;

for (const language of ['lv', 'en'] as const) {
  test(`the officer finds what is missing, plans a change with a minimum age, and withdraws it (${language})`, async () => {
    const { code, planned, lacks, end } = said[language];
    const width = language === 'en' ? 320 : 1280;
    const page = await counter.signIn('vita', '/start', { language, width });
    await lookedAt(page);
    await page.locator('main a[href="/e-services"]').first().click();
    await lookedAt(page);
    await page.locator('a[href="/filings"]').click();
    await lookedAt(page);
    await page
      .locator('a[href="/e-services"]', { hasText: /e-pakalpojumi|E-services/ })
      .last()
      .click();
    const row = page.getByRole('row', { name: new RegExp(code) });
    assert.match((await row.textContent()) ?? '', new RegExp(lacks));
    await row.getByRole('link').click();
    await lookedAt(page);
    await page.locator('main a[href$="/change"]').click();
    await lookedAt(page);
    assert.equal(
      await page.locator('[name=nameLv]').inputValue(),
      `Ziņas par šķirnēm ${code}`,
      'what is known is filled in',
    );
    await fill(page, { fields: 'breed | Šķirne', minimumAge: '16' });
    const form = page.url();
    await leave(database, page, () => page.locator('nav a[href="/e-services"]').click());
    await page.goto(form);
    assert.equal(await page.locator('[name=minimumAge]').inputValue(), '16', 'what was typed is kept');
    await send(page);
    await expectErrors(page, ['validFrom', 'fields', 'reason']);
    await lookedAt(page);
    await fill(page, { validFrom: '01.04.2090.', fields: 'breed | Šķirne | Breed', reason: 'Mainās kārtība.' });
    await send(page);
    await page.getByRole('heading', { name: planned }).waitFor();
    assert.match(await seen(page), end);
    await lookedAt(page);
    await page.locator('main a[href$="/change"]').click();
    assert.equal(
      await page.locator('[name=minimumAge]').inputValue(),
      '16',
      'a further change goes on from the planned one',
    );
    await page.goBack();
    await fill(page, { reason: 'Kārtība paliek.' });
    await send(page);
    assert.equal(await page.getByRole('heading', { name: planned }).count(), 0);
    const history = await seen(page);
    assert.ok(history.includes('Kārtība paliek.') && history.includes('Mainās kārtība.'), history);
    await lookedAt(page);
    await page.close();
  });
}
