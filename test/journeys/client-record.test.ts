import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { fill, seen, send } from '#test/support/browser/pages.ts';
import { clients } from '#test/support/cast/people.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());

test('the record of a client: what they have, what runs out, how they are reached, who looked; and where to correct it', async () => {
  const { address, application } = await caseLedTo(counter, '22.1.6');
  const page = await counter.signIn('karlis');
  await page.goto(address);
  assert.match(await seen(page, '.summary-list--stacked'), /Rezultātu paziņot pa tālruni •••000/);
  await page.locator('a[href^="/clients/"]').first().click();
  await page.getByLabel('Klienta apkalpošana').check();
  await page.getByRole('button', { name: 'Atvērt', exact: true }).click();
  await expectAccessible(page);
  assert.match(await page.title(), /^Personas ieraksts – [0-9a-f]{8} – Tilts$/, 'it names nobody');
  const record = await seen(page);
  assert.match(
    record,
    /Termiņi.*Jāpaziņo klientam.*16\.03\.2026\..*Pilnvarojuma 1\/2026 termiņa pēdējā diena.*02\.09\.2026\./,
  );
  assert.match(record, /Pilnvarojumi.*Nr\. 1\/2026.*Spēkā.*pa tālruni •••000/);
  assert.match(record, /Pieteiktais un paziņotais.*16\.03\.2026\. \(paziņots 02\.03\.2026\., klātienē\)/);
  assert.match(record, /Datu skatīšana.*Kārlis Kalniņš.*lietas kārtošana/);
  assert.doesNotMatch(record, /20000000/);

  await page.getByRole('link', { name: 'Nr. 1/2026' }).first().click();
  assert.match(page.url(), /\/mandates\//);
  await page.goto(address);
  await page.locator('a[href^="/clients/"]').first().click();
  await page.getByLabel('Datu labošana').check();
  await page.getByRole('button', { name: 'Atvērt', exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Plānotais laiks: / }).click();
  assert.equal(page.url(), `${address}/applications/${application}/planned-time/putting-right`);
  assert.equal(
    await page.locator('main .inset a').getAttribute('href'),
    'tel:+37120000000',
    'told anew, so the number is here',
  );

  const english = await counter.signIn('karlis', { language: 'en', width: 320 });
  await english.goto(address);
  await english.locator('a[href^="/clients/"]').first().click();
  await english.getByLabel('Serving the client').check();
  await english.getByRole('button', { name: 'Open', exact: true }).click();
  await expectNoSidewaysScroll(english);
  await expectAccessible(english);
  assert.match(await seen(english), /What runs out or is due.*Last day of mandate No\. 1\/2026.*Who looked, and why/);
});

test('22.¹ 1.: the next case of a client begins at their record or finished case, with the number of their document alone', async () => {
  const { address } = await caseLedTo(counter, '22.1.7');
  const page = await counter.signIn('karlis');
  for (const [documentNumber, isRecorded] of [
    [typing.identity.documentNumber, true],
    ['XX0000000', false],
  ] as const) {
    await page.goto(address);
    await page.getByRole('link', { name: 'Jauna lieta šim klientam' }).click();
    await expectAccessible(page);
    assert.equal(await page.locator('main [name=personalCode]').count(), 0);
    assert.doesNotMatch(page.url(), /000\d{3}-?\d{5}/);
    await fill(page, { eService: 'EPD313', reason: 'never_had', noneAvailable: 'yes', documentNumber });
    await send(page);
    assert.match(page.url(), /\/identity-checks\?kept_form=/);
    const typed = (name: string) => page.locator(`main [name="${name}"]`).inputValue();
    assert.equal(await typed('personalCode'), isRecorded ? clients.velta.personalCode : '');
    assert.equal(await typed('surname'), isRecorded ? clients.velta.surname : '');
    if (!isRecorded) assert.match(await seen(page), /Ar šo dokumentu klients šajā centrā nav ierakstīts/);
    assert.equal(await page.locator('main [name=outcome]:checked').count(), 0);
  }
  await page.goto(address);
  await page.locator('a[href^="/clients/"]').first().click();
  await page.getByLabel('Klienta apkalpošana').check();
  await page.getByRole('button', { name: 'Atvērt', exact: true }).click();
  await page.getByRole('link', { name: 'Jauna lieta šim klientam' }).click();
  await fill(page, { eService: 'nekas tāds' });
  await send(page);
  assert.equal(await page.locator('main [name=personalCode]').count(), 0, 'it is still for this client');
  assert.match(await seen(page), /Lieta klientam: Velta Priedīte \(••••••-••001\)/);
  await page.goto(`${counter.origin}/cases/new?client=nobody`);
  assert.match(await seen(page), /Šāda cilvēka nav, vai arī viņš nav jūsu centra klients/);
  await page.goto(`${counter.origin}/cases/new`);
  assert.equal(await page.locator('main [name=personalCode]').count(), 1);
});

test('a second mandate and a second application for the same e-service are told of where they are made, and taken', async () => {
  const { address } = await caseLedTo(counter, 'notice');
  const page = await counter.signIn('karlis');
  await page.goto(`${address}/mandates`);
  assert.match(
    await seen(page),
    /Šim e-pakalpojumam klientam jau ir pilnvarojums, kas ir spēkā Nr\. 1\/2026, spēkā līdz 02\.09\.2026\./,
  );
  await expectAccessible(page);
  await fill(page, typing.mandate);
  await send(page);
  assert.match(page.url(), /\/mandates\/[0-9a-f-]+$/);
  await fill(page, typing.signing);
  await send(page);
  assert.match(await seen(page), /Šis e-pakalpojums klientam jau ir pieteikts Pieteikts 02\.03\.2026\./);
  await expectAccessible(page);
  await fill(page, typing.filing);
  await send(page);
  assert.match(page.url(), /\/planned-time$/);
  assert.equal(await page.locator('main .inset a').getAttribute('href'), 'tel:+37120000000');
  await fill(page, { plannedOn: '02.03.2026.', way: 'in_person' });
  await send(page);
  await page.goto(`${counter.origin}/to-tell`);
  assert.match(await seen(page), /Saziņa ar klientu.*pa tālruni \+371 20000000/);
  await expectAccessible(page);
});
