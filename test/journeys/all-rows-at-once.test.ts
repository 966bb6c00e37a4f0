import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { fillRow, openRightsCounter, signOutside } from '#test/support/browser/rights-counter.ts';

// 22.: one act decides all rows of a request, and each exception has its own reason.

const counter = await openRightsCounter();
after(() => counter.browser.close());

for (const language of ['lv', 'en'] as const) {
  test(`22: an officer approves all rows but one in one act (${language})`, async () => {
    const address = await sentRequest(language);
    const officer = await counter.signIn('maija', address, { language, width: language === 'en' ? 320 : 1280 });
    await officer.locator('a[href$="/decision"]').click();
    await lookedAt(officer);
    assert.equal(await officer.locator('[name=approveAll]').isChecked(), false, 'nothing is chosen beforehand');
    await officer.locator('[name=approveAll]').check();
    await officer.locator('[name=outcome-2][value=refuse]').check();
    await send(officer);
    await expectErrors(officer, ['allReason', 'reason-2']);
    await lookedAt(officer);
    await fill(officer, { allReason: 'Atbilst 2. pielikumam.', 'reason-2': 'Šeit nestrādā.' });
    await send(officer);
    const decided = await seen(officer, 'main');
    assert.equal(decided.split('Atbilst 2. pielikumam.').length, 3, decided);
    assert.equal(decided.split('Šeit nestrādā.').length, 2, decided);
    await lookedAt(officer);
    await officer.close();
  });
}

/** Three new administrators are asked for by the one who is there. */
async function sentRequest(language: string): Promise<string> {
  const elita = await counter.signIn('elita', '/access-requests');
  await elita.getByRole('button', { name: 'Sākt jaunu pieteikumu' }).click();
  const address = new URL(elita.url()).pathname;
  await elita.locator('[name=kind][value=grant]').check();
  for (const number of [1, 2, 3]) {
    if (!(await elita.locator(`[name=name-${number}]`).isVisible())) {
      await elita.getByRole('button', { name: 'Pievienot rindu' }).click();
    }
    await fillRow(elita, number, {
      name: `Vita Jaunzeme ${'I'.repeat(number)}${language === 'en' ? 'V' : ''}`,
      email: `vita-${language}-${number}@paraugs.example`,
      phone: '61234567',
      position: 'nodaļas vadītāja',
      place: 'Parauga novada pašvaldība',
      term: 'pastāvīgi',
    });
  }
  await elita.getByRole('button', { name: 'Pārbaudīt un sagatavot veidlapu' }).click();
  await elita.getByRole('heading', { name: 'Parakstiet veidlapu' }).waitFor();
  const file = await signOutside(elita);
  await elita.goto(`${counter.origin}${address}`);
  await elita.locator('[name=signed]').setInputFiles(file);
  await elita.getByRole('button', { name: 'Iesniegt parakstīto pieteikumu' }).click();
  await elita.getByText('paraksts ir kārtībā').first().waitFor();
  await elita.close();
  return address;
}

async function lookedAt(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}
