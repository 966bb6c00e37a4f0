import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { clients } from '#test/support/cast/people.ts';
import { expectRefused } from '#test/support/postgres/traces.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());
const page = await counter.signIn('karlis');
const main = page.locator('main');

/** Opens the identity check of a new case and fills it in. */
async function check(typed: Readonly<Record<string, string>>): Promise<string> {
  const { address } = await caseLedTo(counter, '2.6');
  await page.goto(`${address}/identity-checks`);
  await fill(page, { ...typing.identity, ...typed });
  return address;
}

suite('22.¹ 1.: the client’s identity is checked', () => {
  test('confirmed by a valid document: recorded, and the case continues with the notice and the mandate', async () => {
    const address = await check({});
    await send(page);
    assert.equal(page.url(), `${address}/mandates`);
    await page.goto(`${address}/identity-checks`);
    assert.match(await seen(page), /Apstiprināta.*Pase, Latvija.*01\.01\.2030\..*Kārlis Kalniņš/i);
    assert.equal(await page.locator('main form').count(), 0, 'a confirmed check stands');
  });

  test('refused, for each of the reasons: the outcome is recorded, and another check may follow', async () => {
    const { address } = await caseLedTo(counter, '2.6');
    for (const [reason, words] of [
      ['identity_not_proven', /nevar pierādīt savu identitāti/],
      ['document_invalid', /Dokuments nav derīgs/],
      ['capacity_or_will_doubted', /šaubas par rīcībspēju vai brīvu gribu/],
      ['not_own_matter', /rīkojas citas personas vārdā bez tiesībām to pārstāvēt/],
    ] as const) {
      await page.goto(`${address}/identity-checks`);
      const { outcome: _, matter: __, ...shown } = typing.identity;
      const known = reason === 'identity_not_proven' || reason === 'document_invalid' ? {} : shown;
      const why = reason === 'capacity_or_will_doubted' ? { doubtReason: 'Runā tikai pavadonis.' } : {};
      await fill(page, { ...known, outcome: 'refused', refusalReason: reason, ...why });
      await send(page);
      assert.equal(page.url(), address);
      assert.match(await seen(page), /Identitāte nav apstiprināta.*pieteikt nevar/);
      await main.locator('a.task__link', { hasText: 'identitāti' }).click();
      assert.match(await seen(page), words);
    }
    await fill(page, typing.identity);
    await send(page);
    assert.equal(page.url(), `${address}/mandates`);
  });

  test('a document that expired yesterday confirms nobody', async () => {
    await check({ documentValidTo: '01.03.2026.' });
    await expectRefused(counter.database, { code: 'clients.document-outdated', point: '22.1.1' }, () => send(page));
    await expectErrors(page, ['documentValidTo']);
    assert.equal(await page.locator('[name=surname]').inputValue(), 'Priedīte', 'what was typed is kept');
  });

  test('a wrong check digit is a warning that the employee confirms against the document', async () => {
    const address = await check(clients.skaidrite);
    await expectRefused(counter.database, { code: 'clients.check-digit', point: '22.1.1' }, () => send(page));
    await expectErrors(page, ['personalCode']);
    await page.getByLabel('Kods salīdzināts ar dokumentu, un tur tas rakstīts tieši tā').check();
    await send(page);
    assert.equal(page.url(), `${address}/mandates`);
    await page.goto(`${address}/identity-checks`);
    assert.match(await seen(page), /tur tas rakstīts tieši tā/);
  });

  test('the employee does not serve themself, even under a former code', async () => {
    for (const own of [{ personalCode: '329999-00001' }, { previousCode: '329999-00001' }]) {
      await check({ ...clients.arvids, ...own });
      await expectRefused(counter.database, { code: 'clients.serves-themself', point: '22.1.1' }, () => send(page));
      await expectErrors(page, ['personalCode']);
    }
  });
});

suite('a client who speaks for another says on what basis', () => {
  const child = {
    representedGivenName: clients.mikus.givenName,
    representedSurname: clients.mikus.surname,
    representedCode: clients.mikus.personalCode,
  };

  test('a guardian and her ward: both belong to the case, and the basis is shown', async () => {
    const basis = { matter: 'other', basis: 'guardian', basisDocument: 'Bāriņtiesas lēmums 1-2/3' };
    const address = await check({ ...basis, ...child });
    await send(page);
    await page.goto(`${address}/identity-checks`);
    const whole = await seen(page, 'body');
    assert.match(whole, /aizbildnis: Bāriņtiesas lēmums 1-2\/3/i);
    assert.match(whole, /Mikus Priedītis/);
  });

  test('without a basis, its document and the person, representing is refused, each at its field', async () => {
    await check({ matter: 'other' });
    await expectRefused(counter.database, { code: 'input.unreadable', point: '22.1.1' }, () => send(page));
    await expectErrors(page, [
      'basis',
      'basisDocument',
      'representedGivenName',
      'representedSurname',
      'representedCode',
    ]);
    assert.equal(await page.locator('[name=matter][value=other]').isChecked(), true);
  });
});

suite('a person is found again by whatever they show', () => {
  test('a client without a Latvian code, by birth date and document', async () => {
    const document = { documentKind: 'foreign_passport', documentNumber: 'LT-77', documentCountry: 'LT' };
    const first = await check({ ...clients.jonas, personalCode: '', ...document });
    await send(page);
    const again = await check({ ...clients.jonas, personalCode: '', ...document });
    await send(page);
    assert.equal(await personOf(again), await personOf(first));
    assert.match(await seen(page, 'body'), /05\.06\.1980\./);
  });

  test('a client met before whose code has changed, by the former code', async () => {
    const first = await check(clients.arvids);
    await send(page);
    const changed = await check({ ...clients.arvids, personalCode: '329876-54321', previousCode: '320000-00002' });
    await send(page);
    assert.equal(await personOf(changed), await personOf(first));
    const later = await check({ ...clients.arvids, personalCode: '329876-54321' });
    await send(page);
    assert.equal(await personOf(later), await personOf(first));
  });

  test('a recorded code under a different name has to be confirmed first', async () => {
    await check({});
    await send(page);
    const address = await check({ givenName: 'Biruta', surname: 'Kļava' });
    await expectRefused(counter.database, { code: 'clients.other-name' }, () => send(page));
    await expectErrors(page, ['nameConfirmed']);
    await page.locator('[name=nameConfirmed]').check();
    await send(page);
    assert.equal(page.url(), `${address}/mandates`);
  });
});

test('a form with nothing but “confirmed” names every field, in the order of the conversation', async () => {
  const { address } = await caseLedTo(counter, '2.6');
  await page.goto(`${address}/identity-checks`);
  await fill(page, { outcome: 'confirmed' });
  await send(page);
  await expectErrors(page, [
    'personalCode',
    'documentNumber',
    'documentKind',
    'documentValidTo',
    'givenName',
    'surname',
  ]);
});

/** The address of the client's record, as the case's page links it. */
async function personOf(address: string): Promise<string | null> {
  await page.goto(address);
  return page.locator('a[href^="/clients/"]').getAttribute('href');
}
