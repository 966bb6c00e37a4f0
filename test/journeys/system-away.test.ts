import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { archiveEvidence } from '#archive/index.ts';
import { casesEvidence } from '#cases/index.ts';
import { mandatesEvidence } from '#mandates/index.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openCase, openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { paperBehind } from '#test/support/browser/paper-behind.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { faultsOfLog } from '#test/support/postgres/faults-of-log.ts';
import { expectRefused } from '#test/support/postgres/traces.ts';
import { typing } from '#test/support/site/case-forms.ts';
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

    await page.getByText('Ierakstīt par veidlapām, kuras sistēmā neieraksta').click();
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

suite('when the system is back: what was filled by hand is entered (22.¹ 3.)', () => {
  test('in the order of the numbers, marked, with what was filed since; the register says it, and the proof', async () => {
    counter.pass({ hours: 4 });
    const page = await counter.signIn('liga', { path: '/start' });
    assert.match(await seen(page), /Rezerves veidlapas, par kurām nekas nav ierakstīts 2/);
    const address = await openCase(counter, page);
    await fill(page, typing.identity);
    await send(page);
    await fill(page, { way: 'read_aloud', ...typing.mandate });
    await page.getByLabel('Jā, uz veidlapas Nr. 2/2026, kas aizpildīta ar roku').check();
    await expectAccessible(page);
    await send(page);
    await expectErrors(page, ['signedByHandOn', 'signedByHandAt']);
    await fill(page, { signedByHandOn: '02.03.2026.', signedByHandAt: '09:59' });
    await expectRefused(counter.database, { code: 'mandate.filled-before-reserved', point: '22.1.3' }, () =>
      send(page),
    );
    await expectErrors(page, ['signedByHandAt']);
    await fill(page, { signedByHandAt: '12:00' });
    await send(page);
    assert.match(await seen(page, 'h1'), /Pilnvarojums Nr\. 2\/2026/);
    assert.match(await seen(page), /kas aizpildīta ar roku; parakstīts 02\.03\.2026\. 12:00/);
    assert.equal(await page.locator('main a[href$="/copies"]').count(), 0);
    await expectAccessible(page);
    assert.match(await seen(page, 'form:has([name=pages])'), /Lappušu skaits Cik lappušu ir parakstītajai veidlapai/);
    await fill(page, typing.signing);
    await send(page);
    await fill(page, { ...typing.filing, started: '11:59', ended: '12:10' });
    await send(page);
    await expectErrors(page, ['started']);
    await fill(page, { started: '12:05' });
    await send(page);
    await page.goto(address);
    assert.match(await seen(page), /no veidlapas, kas aizpildīta ar roku/);
    await expectAccessible(page);

    await page.goto(`${counter.origin}/register`);
    assert.match(
      await seen(page),
      /2 02\.03\.2026\..*Ierakstīts no veidlapas, kas aizpildīta ar roku 02\.03\.2026\. \(parakstīts 02\.03\.2026\. 12:00\)/,
    );
    await page.getByRole('link', { name: '2', exact: true }).click();
    assert.match(await seen(page), /parakstīts 02\.03\.2026\. 12:00/);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Atvērt pilnvarojumu lietā' }).click();
    await page.waitForURL(/\/mandates\//);
    await page.goto(`${page.url()}/end`);
    await fill(page, { kind: 'revoked', declaredBy: 'Velta Priedīte klātienē' });
    await send(page);
    const proof = await readPdf(await paperBehind(page.getByRole('link', { name: 'Apliecinājums par izbeigšanos' })));
    assert.match(
      proof.text,
      /ierakstīts no veidlapas, kas aizpildīta ar roku; parakstīts 2026\. gada 2\. martā plkst\. 12\.00/,
    );
    await page.close();
  });

  test('in English and on a narrow screen: the next number is offered', async () => {
    const { address } = await caseLedTo(counter, 'notice');
    const page = await counter.signIn('karlis', { language: 'en', width: 320 });
    await page.goto(`${address}/mandates`);
    await page.getByLabel('Yes, on blank No. 3/2026, filled by hand').check();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.close();
  });

  test('the log tells of every record, and none without it', async () => {
    const evidence = [...archiveEvidence, ...mandatesEvidence, ...casesEvidence];
    assert.deepEqual(await faultsOfLog(counter.database.urls.owner, evidence), []);
  });
});
