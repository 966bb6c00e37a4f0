import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { paperBehind } from '#test/support/browser/paper-behind.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());

suite('before the system is away: numbers are reserved and blanks printed (22.¹ 3.)', () => {
  test('from the register to the paper; what is not used is recorded, and the register says it', async () => {
    await caseLedTo(counter, '22.1.3');
    const page = await counter.signIn('karlis');
    await page.goto(`${counter.origin}/register`);
    await page.getByRole('link', { name: 'Rezerves veidlapas' }).click();
    await expectAccessible(page);
    await send(page);
    await expectErrors(page, ['count', 'reason']);
    await fill(page, { count: '3', reason: 'Plānots elektrības pārtraukums.' });
    await send(page);
    assert.match(await seen(page, 'h1'), /Nr\. 2–4\/2026/);
    await expectAccessible(page);
    const paper = await readPdf(await paperBehind(page.getByRole('link', { name: 'Drukāt veidlapas, kas gaida' })));
    for (const number of [2, 3, 4]) assert.match(paper.text, new RegExp(`Pilnvarojums Nr\\. \\S+/2026/${number} `));

    await send(page);
    await expectErrors(page, ['blanks', 'kind', 'note']);
    await page.getByLabel('Nr. 4/2026').check();
    await page.getByLabel('Nav izmantotas').check();
    await fill(page, { note: 'Elektrība nepazuda.' });
    await send(page);
    assert.match(await seen(page), /4 Neizmantota veidlapa 02\.03\.2026\. Elektrība nepazuda\./);
    const next = await caseLedTo(counter, '22.1.3');
    await page.goto(`${counter.origin}/register`);
    assert.match(await seen(page), /5 02\.03\.2026\..*4 02\.03\.2026\..*Neizmantota veidlapa.*3 .*Rezervēts veidlapai/);
    assert.ok(next.mandate);
    await page.close();
  });

  test('in English and on a narrow screen; a viewer sees them and reserves nothing', async () => {
    const page = await counter.signIn('karlis', { language: 'en', width: 320 });
    await page.goto(`${counter.origin}/register/blanks`);
    assert.match(await seen(page), /No\. 2–4\/2026.*Reserve numbers/);
    await expectNoSidewaysScroll(page);
    await page.getByRole('link', { name: /No\. 2–4/ }).click();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.close();
  });
});
