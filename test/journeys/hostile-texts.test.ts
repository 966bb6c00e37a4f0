import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { fill, seen, send } from '#test/support/browser/pages.ts';
import { paperBehind } from '#test/support/browser/paper-behind.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { caseForms, typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());
const page = await counter.signIn('karlis');
page.on('dialog', (dialog) => assert.fail(`a program ran: ${dialog.message()}`));
const main = page.locator('main');

/** Checked on a wide and a narrow page: nothing but our own program runs in it. */
async function expectTextOnly(on: Page = page): Promise<void> {
  assert.equal(await on.locator('script').count(), 1, on.url());
  assert.equal(await on.locator('img, iframe, object, [onerror], [onclick]').count(), 0, on.url());
  await on.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(on);
  await on.setViewportSize({ width: 1280, height: 900 });
  await expectNoSidewaysScroll(on);
}

test('SQL, HTML and templates typed into every free text of a case are shown and printed as plain letters', async () => {
  const nasty = (field: string) => `${field}'; drop table x; --<script>alert(1)</script>{{7*7}}#{7*7}$x$ #eval("1")*`;
  const { address, id, eService } = await caseLedTo(counter, '2.6');
  const typed = async (path: string, values: Readonly<Record<string, string>>, ...free: string[]) => {
    if (path) await page.goto(`${address}/${path}`);
    const texts = Object.fromEntries(free.map((field) => [field, nasty(field)]));
    await fill(page, { ...values, ...texts });
    await send(page);
    await expectTextOnly();
  };
  const identity = {
    ...caseForms.identity.typed(),
    matter: 'other',
    basis: 'parent',
    representedBirthDate: '01.01.2020.',
  };
  await typed(
    'identity-checks',
    { ...identity, documentNumber: `'<b>{{1}}` },
    'givenName',
    'surname',
    'basisDocument',
    'representedGivenName',
    'representedSurname',
  );
  await typed('notice', { way: 'interpreter' }, 'interpreter');
  await typed('mandates', { validUntil: '02.09.2026.', resultWay: 'post' }, 'resultPost', 'place');
  const mandate = page.url();
  const paper = printedText(await paperBehind(main.locator('a[href$="/copies"]')));
  for (const field of ['givenName', 'surname', 'basisDocument', 'representedGivenName', 'interpreter', 'resultPost']) {
    assert.ok(paper.includes(nasty(field).replaceAll(/\s/g, '')), `${field}: ${paper}`);
  }
  await typed('', typing.signing, 'place', 'folder');
  await page.goto(mandate);
  assert.ok((await seen(page)).includes(nasty('folder')));
  await typed(`applications?eService=${eService.eServiceId}`, caseForms.filing.typed(), 'reference');
  await page.goto(`${mandate}/end`);
  await typed('', { kind: 'revoked' }, 'declaredBy', 'reason');
  const proof = printedText(await paperBehind(page.getByRole('link', { name: 'Apliecinājums par izbeigšanos' })));
  for (const field of ['declaredBy', 'reference']) {
    assert.ok(proof.includes(nasty(field).replaceAll(/\s/g, '')), `${field}: ${proof}`);
  }
  for (const path of [
    `/cases/${id}`,
    `/cases/${id}/identity-checks`,
    `/cases/${id}/notice`,
    '/cases',
    '/to-tell',
    '/register',
  ]) {
    await page.goto(`${counter.origin}${path}`);
    await expectTextOnly();
  }
  assert.ok((await seen(page)).includes('drop table x') || page.url().endsWith('/register'));
  assert.deepEqual(counter.faults, []);
});

suite('a name is whatever the document says', () => {
  const names = {
    'of 300 letters': { givenName: 'Ā'.repeat(300), surname: `${'Garais '.repeat(42)}Uzvārds`.slice(0, 300) },
    'written from right to left': { givenName: 'يسار', surname: 'בן-דוד' },
    'of one letter, with an apostrophe and a dash': { givenName: 'O', surname: "d’Arc-Ó'Neill" },
    'in capitals with composed and decomposed signs': { givenName: 'A\u0304NNA', surname: 'Ž\u0331' },
  };
  for (const [what, client] of Object.entries(names)) {
    test(what, async () => {
      const { address, mandate } = await caseLedTo(counter, '22.1.6', {
        client: { ...client, personalCode: newCode() },
      });
      for (const path of [
        address,
        `${address}/identity-checks`,
        `${address}/mandates/${mandate}`,
        `${counter.origin}/cases`,
      ]) {
        await page.goto(path);
        await expectTextOnly();
        const shown = (await seen(page, 'body')).normalize('NFC');
        for (const name of Object.values(client))
          assert.ok(shown.includes(name.normalize('NFC')), `${name} on ${path}`);
      }
      await page.goto(`${address}/mandates/${mandate}`);
      for (const copy of ['copies', 'copies-large']) {
        const pdf = await readPdf(await paperBehind(main.locator(`a[href$="/${copy}"]`)));
        assert.equal(pdf.missingGlyphs, 0);
        assert.ok(pdf.fonts.every(({ embedded }) => embedded));
      }
      await page.goto(`${counter.origin}/cases`);
      await page.locator('input[name=search]').fill(client.surname.slice(0, 20));
      await page.keyboard.press('Enter');
      await page.waitForURL((at) => at.href === address || at.search.includes('search='));
      const found = page.locator(`main a[href="${new URL(address).pathname}"]`);
      assert.ok(page.url() === address || (await found.count()) === 1, 'and found again by it');
    });
  }
});

/** The letters on the paper without white space, as Poppler reads them: words may be broken anywhere. */
function printedText(pdf: Uint8Array): string {
  const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: pdf });
  return stdout.toString().replaceAll(/[\s\p{Cf}]/gu, '');
}

let codes = 0;
function newCode(): string {
  codes += 1;
  return `320000-1000${codes}`;
}
