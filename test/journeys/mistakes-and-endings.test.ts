import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { consult } from '#test/support/browser/consultation.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { smallPdf } from '#test/support/files/scans.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());

suite('identity data are put right by a check made anew', () => {
  test('22.¹ 1.: digits of the document were mixed up; the drawn mandate is ended, the case keeps the earlier check', async () => {
    const { address } = await caseLedTo(counter, 'drawn');
    const page = await counter.signIn('karlis');
    await page.goto(`${address}/identity-checks`);
    await page.getByRole('link', { name: 'Labot identitātes datus' }).click();
    await expectAccessible(page);
    assert.equal(await page.locator('main input:checked:not([name=matter])').count(), 0);
    await fill(page, { ...typing.identity, documentNumber: 'LV7654321', reason: 'Sajaukti cipari.' });
    await send(page);
    assert.match(page.url(), /\/mandates$/);
    await page.goto(address);
    assert.match(await seen(page), /Identitātes pārbaude labota Iemesls Sajaukti cipari\..*Kārlis Kalniņš/);
    await expectAccessible(page);
    await page.goto(`${address}/identity-checks`);
    assert.match(await seen(page), /Identitātes pārbaude labota: Sajaukti cipari\./);
    await expectAccessible(page);
    await page.close();
  });

  test('in English and on a narrow screen: not once a mandate is signed on it', async () => {
    const page = await counter.signIn('karlis', { language: 'en', width: 320 });
    const { address: checked } = await caseLedTo(counter, '22.1.1');
    await page.goto(`${checked}/identity-checks/putting-right`);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    const { address } = await caseLedTo(counter, '22.1.3');
    await page.goto(`${address}/identity-checks/putting-right`);
    assert.match(await seen(page), /A mandate was signed on this check/);
    await page.close();
  });
});

suite('what was recorded of telling the notice is put right by a record of its own', () => {
  test('22.¹ 3.: another language was chosen; the right one holds, and the case keeps the first', async () => {
    const { address } = await caseLedTo(counter, '22.1.3');
    const page = await counter.signIn('karlis');
    await page.goto(`${address}/notice`);
    await page.getByRole('link', { name: 'Labot informēšanas ierakstu' }).click();
    await expectAccessible(page);
    assert.equal(await page.locator('main input:checked').count(), 0);
    await send(page);
    await expectErrors(page, ['way', 'reason']);
    await fill(page, { language: 'uk', way: 'read_aloud', reason: 'Sajaukta valoda.' });
    await send(page);
    assert.equal(page.url(), address);
    assert.match(
      await seen(page),
      /Informēšana par personas datiem: Pirmais ieraksts\s+Bija agrāk.*latviešu.*Informēšana par personas datiem: Labots\s+Tagad spēkā.*ukraiņu.*Teksts klientam nolasīts priekšā.*Sajaukta valoda\..*Kārlis Kalniņš/,
    );
    await expectAccessible(page);
    await page.goto(`${address}/notice`);
    assert.match(await seen(page), /Valoda ukraiņu Kā informēts Teksts klientam nolasīts priekšā/);
    await expectAccessible(page);
    await page.close();
  });

  test('in English and on a narrow screen: a mandate that is not signed is ended, and drawn up anew', async () => {
    const { address } = await caseLedTo(counter, 'drawn');
    const page = await counter.signIn('karlis', { language: 'en', width: 320 });
    await page.goto(`${address}/notice/putting-right`);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await fill(page, { language: 'en', way: 'read', reason: 'The language was mixed up.' });
    await send(page);
    assert.match(await seen(page), /Notice on personal data: Put right.*Holds now.*English/);
    await page.goto(`${address}/mandates`);
    await fill(page, { language: 'en', way: 'read', resultWay: 'none' });
    await send(page);
    assert.match(page.url(), /\/mandates\/[0-9a-f-]{36}$/);
    await page.close();
  });
});

suite('what was recorded of filing is put right by a record of its own', () => {
  test('22.¹ 5.: digits were mixed up; the right number holds, is found, and the case keeps the first', async () => {
    const { address, eService } = await caseLedTo(counter, '22.1.5');
    const page = await counter.signIn('karlis');
    await page.goto(`${address}/applications?eService=${eService.eServiceId}`);
    await page.getByRole('link', { name: 'Labot pieteikšanas ierakstu' }).click();
    await expectAccessible(page);
    await send(page);
    await expectErrors(page, ['reason']);
    await fill(page, { reason: 'Sajaukti cipari.' });
    await send(page);
    assert.match(await seen(page), /Viss ir tāpat kā ierakstā/);
    await fill(page, { reference: 'TVP-PAREIZS-7', started: '09:56' });
    await send(page);
    assert.match(
      await seen(page),
      /Pieteikums: Pirmais ieraksts\s+Bija agrāk.*Pieteikums: Labots\s+Tagad spēkā.*TVP-PAREIZS-7.*09:56–.*Sajaukti cipari\..*Kārlis Kalniņš/,
    );
    await expectAccessible(page);
    await page.locator('input[name=search]').fill('TVP-PAREIZS-7');
    await page.keyboard.press('Enter');
    await page.waitForURL((at) => at.pathname === new URL(address).pathname || at.search.includes('search='));
    assert.match(await seen(page, 'main'), /TVP-PAREIZS-7/);
    await page.close();
  });

  test('in English and on a narrow screen; another case has that number', async () => {
    const { address, application } = await caseLedTo(counter, '22.1.5');
    const page = await counter.signIn('karlis', { language: 'en', width: 320 });
    await page.goto(`${address}/applications/${application}/putting-right`);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await fill(page, { reference: 'tvp-pareizs-7', reason: 'Digits were mixed up.' });
    await send(page);
    await expectErrors(page, ['reference']);
    await page.close();
  });
});

suite('what was recorded of the signed paper is put right by a record of its own', () => {
  test('22.¹ 3.: the folder was mixed up; the right one holds, and the register keeps the first', async () => {
    const { address, mandate } = await caseLedTo(counter, '22.1.3');
    const page = await counter.signIn('karlis');
    await page.goto(`${address}/mandates/${mandate}`);
    await page.getByRole('link', { name: 'Labot vietu vai lappušu skaitu' }).click();
    await send(page);
    await expectErrors(page, ['note']);
    await fill(page, { note: 'Mape sajaukta.', folder: '2026/4' });
    await send(page);
    assert.match(
      await seen(page),
      /2026\/4 \(labots\).*Sākotnēji ierakstīts.*2026\/1, 2 lappuses.*Mape sajaukta\. \(2026\/4, 2 lappuses\)/,
    );
    await expectAccessible(page);
    await page.goto(`${address}/mandates/${mandate}`);
    assert.match(await seen(page), /2026\/4 \(labots\).*Mape sajaukta\./);
    await expectAccessible(page);
    await page.close();
  });

  test('another paper was scanned; the right scan holds, and the wrong one can still be seen', async () => {
    const { address, mandate } = await caseLedTo(counter, '22.1.3');
    const page = await counter.signIn('karlis', { language: 'en', width: 320 });
    const choose = (kind: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: smallPdf(`/Lang (${kind}) `) });
    await page.goto(`${address}/mandates/${mandate}`);
    await choose('wrong');
    await send(page);
    await page.getByRole('link', { name: 'Not the right one' }).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await send(page);
    await expectErrors(page, ['reason']);
    await fill(page, { reason: 'The copy of another mandate was scanned.' });
    await choose('right');
    await send(page);
    assert.match(
      await seen(page),
      /Earlier scans.*not the right one: The copy of another mandate was scanned\. \(.*Kārlis Kalniņš\)/,
    );
    assert.equal(await page.locator('main a[href^="/register/scans/"]').count(), 2);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.close();
  });
});

suite('what was told is put right by a record of its own', () => {
  test('22.¹ 6.: the holder postponed; the new day holds, and the case keeps the first one', async () => {
    const { address, application } = await caseLedTo(counter, '22.1.6');
    const page = await counter.signIn('karlis');
    await page.goto(`${address}/applications/${application}/planned-time`);
    await page.getByRole('link', { name: 'Labot ierakstu' }).click();
    await expectAccessible(page);
    await send(page);
    await expectErrors(page, ['cause', 'reason']);
    await fill(page, { cause: 'postponed', reason: 'Turētājs lūdza izziņu.' });
    await send(page);
    await expectErrors(page, ['plannedOn', 'way']);
    await fill(page, { plannedOn: '20.04.2026.', way: 'phone' });
    await send(page);
    assert.match(
      await seen(page),
      /Pirmais ieraksts.*16\.03\.2026\..*Labots.*20\.04\.2026\..*pa tālruni.*pārcēla izpildi.*Turētājs lūdza izziņu\..*Kārlis Kalniņš, 02\.03\.2026\./,
    );
    await expectAccessible(page);
    await page.close();
  });

  test('22.¹ 7.: the client was not told after all, and is still to be told', async () => {
    const { address, application } = await caseLedTo(counter, '22.1.7');
    const page = await counter.signIn('karlis', { language: 'en', width: 320 });
    await page.goto(`${address}/applications/${application}/result/putting-right`);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await fill(page, { cause: 'not_told', reason: 'Another client was called.' });
    await send(page);
    await page.goto(`${address}/applications/${application}/result`);
    await fill(page, { way: 'phone' });
    await send(page);
    assert.match(
      await seen(page),
      /Put right.*The client was not told.*Another client was called\..*Told after it was put right\s+Holds now/,
    );
    await page.close();
  });

  test('the holder refused the application: what became of it is in the case, and the result is to be told', async () => {
    const { address, application } = await caseLedTo(counter, '22.1.5');
    const page = await counter.signIn('karlis');
    await page.goto(`${address}/applications/${application}/outcomes`);
    await expectAccessible(page);
    await fill(page, { kind: 'refused', note: 'Trūkst izziņas.' });
    await send(page);
    assert.match(await seen(page), /Turētājs atteica.*Trūkst izziņas/);
    await page.goto(`${address}/applications/${application}/planned-time`);
    assert.match(await seen(page), /pieteikumu atteica: klientam paziņo rezultātu/);
    await page.close();
  });
});

test('a case in which nothing more is done is closed, leaves the list of work, and is opened again', async () => {
  const { address } = await caseLedTo(counter, '22.1.1');
  const id = new URL(address).pathname;
  const page = await counter.signIn('karlis');
  const isListed = async (path: string) => {
    await page.goto(`${counter.origin}${path}`);
    return (await page.locator(`main a[href="${id}"]`).count()) === 1;
  };
  assert.equal(await isListed('/cases'), true);
  await page.goto(address);
  await page.getByRole('link', { name: 'Slēgt lietu' }).click();
  await expectAccessible(page);
  await send(page);
  await expectErrors(page, ['reason']);
  await fill(page, { reason: 'client_left' });
  await send(page);
  assert.match(await seen(page, 'main'), /Lieta ir slēgta.*Klients aizgāja.*Kārlis Kalniņš/);
  await expectAccessible(page);
  assert.equal(await isListed('/cases'), false);
  assert.equal(await isListed('/cases?state=closed'), true);
  await page.goto(address);
  await page.getByRole('link', { name: 'Atvērt lietu no jauna' }).click();
  await expectAccessible(page);
  await fill(page, { reason: 'client_returned' });
  await send(page);
  assert.doesNotMatch(await seen(page, 'main'), /Lieta ir slēgta/);
  assert.equal(await isListed('/cases'), true);
  await page.goto(`${address}/closing`);
  await fill(page, { reason: 'became_consultation' });
  await send(page);
  assert.match(page.url(), /\/consultations\/new\?about=/);
  await page.close();
});

suite('what was recorded of a consultation is put right by a record of its own', () => {
  test('17.3., 20.13.: another outcome; the list and the record show it, with what was recorded first', async () => {
    const page = await counter.signIn('karlis');
    await page.goto(`${counter.origin}/consultations/new`);
    await consult(page, { about: 'means', outcome: 'explained' });
    await page.goto(`${counter.origin}/consultations`);
    await page.locator('main table a').first().click();
    await page.getByRole('link', { name: 'Labot ierakstu' }).click();
    await expectAccessible(page);
    assert.equal(await page.locator('input[name=reason]:checked').count(), 0);
    await send(page);
    await expectErrors(page, ['reason']);
    await fill(page, { reason: 'mistaken', outcome: 'not_solved' });
    await send(page);
    assert.match(await seen(page), /Ieraksts labots\..*Pirmais ieraksts.*Bija agrāk.*Tagad spēkā.*Kārlis Kalniņš/);
    await expectAccessible(page);
    await page.goto(`${counter.origin}/consultations`);
    assert.match(await seen(page), /Palīdzēt neizdevās \(labots\)/);
    await expectAccessible(page);
    await page.close();
  });

  test('in English and on a narrow screen: there was none', async () => {
    const page = await counter.signIn('karlis', { language: 'en', width: 320 });
    await page.goto(`${counter.origin}/consultations`);
    await page.locator('main table a').first().click();
    await page.getByRole('link', { name: 'Put the record right' }).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await fill(page, { reason: 'not_held' });
    await send(page);
    assert.match(await seen(page), /The record is put right\. .*There was no such consultation/);
    await expectNoSidewaysScroll(page);
    await page.close();
  });
});
