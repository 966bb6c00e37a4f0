import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { languages } from '#platform/languages/languages.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { fill, seen, send } from '#test/support/browser/pages.ts';
import { clients } from '#test/support/cast/people.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const words = {
  lv: {
    reach: /Rezultātu paziņot pa tālruni •••000/,
    serving: 'Klienta apkalpošana',
    correction: 'Datu labošana',
    open: 'Atvērt',
    title: /^Personas ieraksts – [0-9a-f]{8} – Tilts$/,
    runsOut: /Termiņi.*Jāpaziņo klientam.*16\.03\.2026\..*Pilnvarojuma 1\/2026 termiņa pēdējā diena.*02\.09\.2026\./,
    mandates: /Pilnvarojumi.*Nr\. 1\/2026.*Spēkā.*pa tālruni •••000/,
    filed: /Pieteiktais un paziņotais.*16\.03\.2026\. \(paziņots 02\.03\.2026\., klātienē\)/,
    looks: /Datu skatīšana.*Kārlis Kalniņš.*lietas kārtošana/,
    mandate: 'Nr. 1/2026',
    plannedTime: /^Plānotais laiks: /,
    newCase: 'Jauna lieta šim klientam',
    otherDocument: /Ar šo dokumentu klients šajā centrā nav ierakstīts/,
    forClient: /Lieta klientam: Velta Priedīte \(••••••-••001\)/,
    nobody: /Šāda cilvēka nav, vai arī viņš nav jūsu centra klients/,
    alsoInForce:
      /Šim e-pakalpojumam klientam jau ir pilnvarojums, kas ir spēkā Nr\. 1\/2026, spēkā līdz 02\.09\.2026\./,
    filedAlready: /Šis e-pakalpojums klientam jau ir pieteikts Pieteikts 02\.03\.2026\./,
    contact: /Saziņa ar klientu.*pa tālruni \+371 20000000/,
  },
  en: {
    reach: /How to inform of the result by phone •••000/,
    serving: 'Serving the client',
    correction: 'Correcting data',
    open: 'Open',
    title: /^Person's record – [0-9a-f]{8} – Tilts$/,
    runsOut:
      /What runs out or is due.*Client to be informed.*16\.03\.2026.*Last day of mandate No\. 1\/2026.*02\.09\.2026/,
    mandates: /Mandates.*No\. 1\/2026.*In force.*by phone •••000/,
    filed: /What was applied for and told.*16\.03\.2026 \(told on 02\.03\.2026, in person\)/,
    looks: /Who looked, and why.*Kārlis Kalniņš.*work on a case/,
    mandate: 'No. 1/2026',
    plannedTime: /^Planned time: /,
    newCase: 'New case for this client',
    otherDocument: /This centre has not recorded the client with this document/,
    forClient: /The case is for: Velta Priedīte \(••••••-••001\)/,
    nobody: /There is no such person, or it is not a client of your centre/,
    alsoInForce:
      /The client already has a mandate in force for this e-service No\. 1\/2026, in force until 02\.09\.2026/,
    filedAlready: /This e-service has already been applied for in this client’s name Applied for on 02\.03\.2026/,
    contact: /Contact.*by phone \+371 20000000/,
  },
} as const;

for (const language of languages) {
  const w = words[language];
  const counter = await openCounter();
  after(() => counter.browser.close());

  test(`the record of a client: what they have, what runs out, how they are reached, who looked; and where to correct it, ${language}`, async () => {
    const { address, application } = await caseLedTo(counter, '22.1.6');
    const page = await counter.signIn('karlis', { language, width: language === 'en' ? 320 : 1280 });
    await page.goto(address);
    assert.match(await seen(page, '.summary-list--stacked'), w.reach);
    await page.locator('a[href^="/clients/"]').first().click();
    await page.getByLabel(w.serving).check();
    await page.getByRole('button', { name: w.open, exact: true }).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    assert.match(await page.title(), w.title, 'it names nobody');
    const record = await seen(page);
    assert.match(record, w.runsOut);
    assert.match(record, w.mandates);
    assert.match(record, w.filed);
    assert.match(record, w.looks);
    assert.doesNotMatch(record, /20000000/);

    await page.getByRole('link', { name: w.mandate, exact: true }).first().click();
    assert.match(page.url(), /\/mandates\//);
    await page.goto(address);
    await page.locator('a[href^="/clients/"]').first().click();
    await page.getByLabel(w.correction).check();
    await page.getByRole('button', { name: w.open, exact: true }).click();
    await expectAccessible(page);
    await page.getByRole('link', { name: w.plannedTime }).click();
    assert.equal(page.url(), `${address}/applications/${application}/planned-time/putting-right`);
    assert.equal(
      await page.locator('main .inset a').getAttribute('href'),
      'tel:+37120000000',
      'told anew, so the number is here',
    );
  });

  test(`22.¹ 1.: the next case of a client begins at their record or finished case, with the number of their document alone, ${language}`, async () => {
    const { address } = await caseLedTo(counter, '22.1.7');
    const page = await counter.signIn('karlis', { language });
    for (const [documentNumber, isRecorded] of [
      [typing.identity.documentNumber, true],
      ['XX0000000', false],
    ] as const) {
      await page.goto(address);
      await page.getByRole('link', { name: w.newCase }).click();
      await expectAccessible(page);
      assert.equal(await page.locator('main [name=personalCode]').count(), 0);
      assert.doesNotMatch(page.url(), /000\d{3}-?\d{5}/);
      await fill(page, { eService: 'EPD313', reason: 'never_had', noneAvailable: 'yes', documentNumber });
      await send(page);
      assert.match(page.url(), /\/identity-checks\?kept_form=/);
      const typed = (name: string) => page.locator(`main [name="${name}"]`).inputValue();
      assert.equal(await typed('personalCode'), isRecorded ? clients.velta.personalCode : '');
      assert.equal(await typed('surname'), isRecorded ? clients.velta.surname : '');
      if (!isRecorded) assert.match(await seen(page), w.otherDocument);
      assert.equal(await page.locator('main [name=outcome]:checked').count(), 0);
    }
    await page.goto(address);
    await page.locator('a[href^="/clients/"]').first().click();
    await page.getByLabel(w.serving).check();
    await page.getByRole('button', { name: w.open, exact: true }).click();
    await page.getByRole('link', { name: w.newCase }).click();
    await fill(page, { eService: 'nekas tāds' });
    await send(page);
    assert.equal(await page.locator('main [name=personalCode]').count(), 0, 'it is still for this client');
    assert.match(await seen(page), w.forClient);
    await page.goto(`${counter.origin}/cases/new?client=nobody`);
    assert.match(await seen(page), w.nobody);
    await page.goto(`${counter.origin}/cases/new`);
    assert.equal(await page.locator('main [name=personalCode]').count(), 1);
  });

  test(`a second mandate and a second application for the same e-service are told of where they are made, and taken, ${language}`, async () => {
    const { address } = await caseLedTo(counter, 'notice');
    const page = await counter.signIn('karlis', { language });
    await page.goto(`${address}/mandates`);
    assert.match(await seen(page), w.alsoInForce);
    await expectAccessible(page);
    await fill(page, typing.mandate);
    await send(page);
    assert.match(page.url(), /\/mandates\/[0-9a-f-]+$/);
    await fill(page, typing.signing);
    await send(page);
    assert.match(await seen(page), w.filedAlready);
    await expectAccessible(page);
    await fill(page, typing.filing);
    await send(page);
    assert.match(page.url(), /\/planned-time$/);
    assert.equal(await page.locator('main .inset a').getAttribute('href'), 'tel:+37120000000');
    await fill(page, { plannedOn: '02.03.2026.', way: 'in_person' });
    await send(page);
    await page.goto(`${counter.origin}/to-tell`);
    assert.match(await seen(page), w.contact);
    await expectAccessible(page);
  });
}
