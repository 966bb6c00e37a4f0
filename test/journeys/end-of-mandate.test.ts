import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { paperBehind } from '#test/support/browser/paper-behind.ts';
import { clients } from '#test/support/cast/people.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { expectRefused } from '#test/support/postgres/traces.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());
const page = await counter.signIn('karlis');
const endLink = page.getByRole('link', { name: 'Reģistrēt pilnvarojuma izbeigšanos' });
const proofName = 'Apliecinājums par izbeigšanos';
const proof = page.getByRole('link', { name: proofName });

suite('a mandate is revoked at any time (22.¹ 3.)', () => {
  test('before filing: there is a proof to print, and nothing is filed under the mandate any more', async () => {
    const { address, eService } = await caseLedTo(counter, '22.1.3');
    await page.goto(`${address}/applications?eService=${eService.eServiceId}`);
    await fill(page, typing.filing);
    const other = await page.context().newPage();
    await other.goto(address);
    await other.getByRole('link', { name: 'Reģistrēt pilnvarojuma izbeigšanos' }).click();
    await send(other);
    await expectErrors(other, ['kind']);
    await fill(other, { kind: 'revoked', declaredBy: 'Velta Priedīte klātienē', reason: 'Pārdomāju' });
    await send(other);
    const paper = await readPdf(await paperBehind(other.getByRole('link', { name: proofName })));
    assert.match(paper.text, /Velta Priedīte.*02\.03\.2026\./);
    assert.match(paper.text, /Velta Priedīte klātienē/);

    await expectRefused(counter.database, { code: 'case.mandate-ended', point: '22.1.3' }, () => send(page));
    assert.match(await seen(page, '.error-summary'), /Pilnvarojums nav spēkā kopš 02\.03\.2026\. 10:00/);
    await page.goto(address);
    assert.match(await seen(page), /Pilnvarojums vairs nav spēkā.*Atsaukts/);
  });

  test('what was filed in the portal before the revocation is recorded after it, with the reason, and marked', async () => {
    const { address, eService, mandate } = await caseLedTo(counter, '22.1.3');
    const form = `${address}/applications?eService=${eService.eServiceId}`;
    await page.goto(`${address}/mandates/${mandate}/end`);
    await fill(page, { kind: 'revoked', declaredBy: 'Velta Priedīte klātienē' });
    await send(page);
    await page.goto(form);
    assert.match(await seen(page), /Pilnvarojums nav spēkā kopš.*Portālā vairs neko nepiesakiet/);
    assert.equal(await page.getByRole('link', { name: /portālā$/ }).count(), 0);
    await fill(page, { ...typing.filing, reference: 'TVP-2026-0815' });
    await send(page);
    await expectErrors(page, ['lateReason']);
    await fill(page, { lateReason: 'Klients atsauca, kamēr rakstīju numuru.' });
    await send(page);
    assert.match(await seen(page, 'h1'), /plānoto izpildes laiku/);
    await page.goto(form);
    assert.match(await seen(page), /Reģistrēts pēc pilnvarojuma izbeigšanās.*Klients atsauca, kamēr rakstīju numuru/);
  });

  for (const [language, words] of Object.entries({
    lv: {
      link: 'Atsaukt daļu no pilnvarojuma',
      proof: 'Apliecinājums par daļēju atsaukšanu',
      over: /Šim e-pakalpojumam klients pilnvarojumu atsauca 02\.03\.2026\. 10:00/,
      whole: /Reģistrējiet pilnvarojuma izbeigšanos/,
      state: /Spēkā.*EPD01.*atsaukts, 02\.03\.2026\. 10:00/,
    },
    en: {
      link: 'Withdraw a part of the mandate',
      proof: 'Proof of the partial revocation',
      over: /The client withdrew the mandate for this e-service on 02\.03\.2026 10:00/,
      whole: /Record the end of the mandate/,
      state: /In force.*EPD01.*withdrawn, 02\.03\.2026 10:00/,
    },
  })) {
    test(`for one of its e-services: the rest is in force, and there is a proof (${language})`, async () => {
      const { address, mandate, eService } = await caseLedTo(counter, '22.1.3', { also: ['EPD01'] });
      await page.goto(`${address}?language=${language}`);
      await page.getByRole('link', { name: words.link }).click();
      await send(page);
      await expectErrors(page, ['eServices', 'declaredBy']);
      await fill(page, { declaredBy: 'Velta Priedīte klātienē' });
      for (const box of await page.locator('input[name=eServices]').all()) await box.check();
      await expectRefused(counter.database, { code: 'mandate.part-is-all', point: '22.1.3' }, () => send(page));
      assert.match(await seen(page, '.error-summary'), words.whole);
      await page.locator(`input[name=eServices][value="${eService.eServiceId}"]`).uncheck();
      await send(page);
      assert.equal(page.url(), `${address}/mandates/${mandate}`);
      assert.match(await seen(page), words.state);
      const paper = await readPdf(
        await paperBehind(page.getByRole('link', { name: words.proof, exact: false }).first()),
      );
      assert.match(paper.text, /\(EPD01\)[\s\S]*Velta Priedīte klātienē[\s\S]*Paliek spēkā[\s\S]*\(EPD313\)/);
      await page.goto(address);
      assert.equal(await page.getByRole('link', { name: words.link }).count(), 0);
      await page
        .getByRole('link', { name: /e-pakalpojumu|e-service/ })
        .last()
        .click();
      assert.match(await seen(page), words.over);
      await page.goto(`${address}?language=lv`);
    });
  }

  test('after filing: the application stays filed, is on the proof, and the client is still informed of its result', async () => {
    const { address, application } = await caseLedTo(counter, '22.1.6');
    await page.goto(address);
    await endLink.click();
    assert.match(await seen(page), /Jau pieteiktais netiek atcelts/);
    await fill(page, { kind: 'revoked', declaredBy: 'Velta pa tālruni' });
    await send(page);
    assert.match((await readPdf(await paperBehind(proof))).text, /EPD313.*02\.03\.2026\./);
    await page.goto(`${address}/applications/${application}/result`);
    await fill(page, { way: 'phone' });
    await send(page);
    assert.match(await seen(page), /Viss izdarīts.*Pilnvarojums: Atsaukts, 02\.03\.2026\./);
    assert.doesNotMatch(await seen(page), /pilnvarojums ir izpildīts/);
    assert.equal(await page.locator('a[aria-current=step]').count(), 0, 'nothing is to be done now');
  });

  test('a client who still wishes it is informed again and grants a new mandate, with the next number', async () => {
    const { address } = await caseLedTo(counter, '22.1.3');
    await page.goto(address);
    const first = Number(/Nr\. (\d+)\/2026/.exec(await seen(page))?.[1]);
    await endLink.click();
    await fill(page, { kind: 'revoked' });
    await send(page);
    assert.match(
      await seen(page),
      /Ierakstiet, kas un kā par to paziņoja/,
      'nobody is said to have given notice unasked',
    );
    await fill(page, { declaredBy: 'Velta pa tālruni' });
    await send(page);
    await page.goto(address);
    await page.getByRole('link', { name: 'Noformēt jaunu pilnvarojumu' }).click();
    await fill(page, { way: 'read', ...typing.mandate });
    await send(page);
    await fill(page, typing.signing);
    await send(page);
    assert.ok((await seen(page)).includes(`Nr. ${first + 1}/2026`));
    await fill(page, typing.filing);
    await send(page);
    assert.match(page.url(), /planned-time$/);
  });
});

suite('a mandate also ends otherwise', () => {
  test('never signed: its number stays in the register, and there is no proof', async () => {
    const { address, mandate } = await caseLedTo(counter, 'drawn');
    await page.goto(address);
    await endLink.click();
    await fill(page, { reason: 'Klients aizgāja' });
    await send(page);
    assert.equal(await proof.count(), 0);
    await page.goto(`${address}/mandates/${mandate}`);
    assert.equal(await proof.count(), 0);
    assert.match(await seen(page), /Nav parakstīts/);
  });

  test('the client has died: nobody is informed any more, and no new mandate is offered', async () => {
    const { address, mandate } = await caseLedTo(counter, '22.1.5', { client: clients.arvids });
    await page.goto(address);
    await endLink.click();
    await page.getByRole('link', { name: /Personas nāve/ }).click();
    await fill(page, { diedOn: '02.03.2026.', toldBy: 'meita pa tālruni' });
    await send(page);
    assert.match(await seen(page), /Nāves diena.*02\.03\.2026\..*meita pa tālruni/);
    await page.goto(`${address}/mandates/${mandate}`);
    assert.match((await readPdf(await paperBehind(proof))).text, /nāv/i);
    await page.goto(address);
    assert.match(await seen(page), /Klients vai pārstāvamā persona ir mirusi/);
    assert.equal(await page.getByRole('link', { name: 'Noformēt jaunu pilnvarojumu' }).count(), 0);
    await page.goto(`${counter.origin}/to-tell`);
    assert.doesNotMatch(await seen(page), /Ābele/);
  });

  test('everything it asks for is done: it is completed automatically, with its proof', async () => {
    const { address, mandate } = await caseLedTo(counter, '22.1.7');
    await page.goto(`${address}/mandates/${mandate}`);
    assert.match(await seen(page), /Izpildīts.*Izbeidzies 02\.03\.2026\. 10:00, Kārlis Kalniņš/);
    assert.match((await readPdf(await paperBehind(proof))).text, /izpildīt/i);
  });

  test('its term ended: nothing is filed under it the day after', async () => {
    const { address, eService, mandate } = await caseLedTo(counter, '22.1.3');
    counter.pass({ hours: 24 * 190 });
    const later = await counter.signIn('karlis', { path: new URL(address).pathname });
    assert.match(await seen(later), /Pilnvarojums vairs nav spēkā.*Termiņš beidzies/);
    await later.goto(`${address}/mandates/${mandate}`);
    const paper = await readPdf(await paperBehind(later.getByRole('link', { name: proofName })));
    assert.match(paper.text, /Pilnvarojuma termiņš beidzās/);
    await later.goto(`${address}/applications?eService=${eService.eServiceId}`);
    const today = { day: '08.09.2026.', started: '10:50', ended: '10:55' };
    await fill(later, { ...typing.filing, ...today });
    await expectRefused(counter.database, { code: 'case.mandate-ended', point: '22.1.3' }, () => send(later));
    await later.close();
  });
});
