import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { formTime } from '#platform/languages/dates.ts';
import { languages } from '#platform/languages/languages.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { paperBehind } from '#test/support/browser/paper-behind.ts';
import { leadCase } from '#test/support/cast/cases.ts';
import { clients } from '#test/support/cast/people.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { expectRefused } from '#test/support/postgres/traces.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { actingNow, caseLedTo } from '#test/support/site/staffed-site.ts';

const words = {
  lv: {
    recordEnd: 'Reģistrēt pilnvarojuma izbeigšanos',
    proof: 'Apliecinājums par izbeigšanos',
    notInForceSince: /Pilnvarojums nav spēkā kopš 02\.03\.2026\. 10:00/,
    revoked: /Pilnvarojums vairs nav spēkā.*Atsaukts/,
    fileNoMore: /Pilnvarojums nav spēkā kopš.*Portālā vairs neko nepiesakiet/,
    inPortal: /portālā$/,
    plannedTime: /plānoto izpildes laiku/,
    recordedLate: /Reģistrēts pēc pilnvarojuma izbeigšanās.*Klients atsauca, kamēr rakstīju numuru/,
    filedStays: /Jau pieteiktais netiek atcelts/,
    allDone: /Viss izdarīts.*Pilnvarojums: Atsaukts, 02\.03\.2026\./,
    isCompleted: /pilnvarojums ir izpildīts/,
    number: /Nr\. (\d+)\/2026/,
    sayDeclaredBy: /Ierakstiet, kas un kā par to paziņoja/,
    grantAgain: 'Noformēt jaunu pilnvarojumu',
    unsigned: /Nav parakstīts/,
    death: /Personas nāve/,
    diedOn: /Nāves diena.*02\.03\.2026\..*meita pa tālruni/,
    somebodyDied: /Klients vai pārstāvamā persona ir mirusi/,
    completed: /Izpildīts.*Izbeidzies 02\.03\.2026\. 10:00, Kārlis Kalniņš/,
    expired: /Pilnvarojums vairs nav spēkā.*Termiņš beidzies/,
    revokePart: 'Atsaukt daļu no pilnvarojuma',
    partProof: 'Apliecinājums par daļēju atsaukšanu',
    partOver: /Šim e-pakalpojumam klients pilnvarojumu atsauca 02\.03\.2026\. 10:00/,
    isWhole: /Reģistrējiet pilnvarojuma izbeigšanos/,
    partState: /Spēkā.*EPD01.*atsaukts, 02\.03\.2026\. 10:00/,
    eService: /e-pakalpojumu/,
    numberOf: 'Nr.',
  },
  en: {
    recordEnd: 'Record the end of the mandate',
    proof: 'Proof that the mandate has ended',
    notInForceSince: /The mandate has not been in force since 02\.03\.2026 10:00/,
    revoked: /The mandate is no longer in force.*Revoked/,
    fileNoMore: /The mandate has not been in force since.*File nothing more in the portal/,
    inPortal: /in the portal$/,
    plannedTime: /planned completion time/,
    recordedLate: /Recorded after the mandate had ended.*Klients atsauca, kamēr rakstīju numuru/,
    filedStays: /What has been filed is not undone/,
    allDone: /Everything is done.*Mandate: Revoked, 02\.03\.2026/,
    isCompleted: /the mandate is completed/,
    number: /No\. (\d+)\/2026/,
    sayDeclaredBy: /Say who gave notice of it, and how/,
    grantAgain: 'Draw up a new mandate',
    unsigned: /Not signed/,
    death: /Death of the person/,
    diedOn: /Day of death.*02\.03\.2026.*meita pa tālruni/,
    somebodyDied: /The client or the represented person has died/,
    completed: /Completed.*Ended 02\.03\.2026 10:00, Kārlis Kalniņš/,
    expired: /The mandate is no longer in force.*Term ended/,
    revokePart: 'Withdraw a part of the mandate',
    partProof: 'Proof of the partial revocation',
    partOver: /The client withdrew the mandate for this e-service on 02\.03\.2026 10:00/,
    isWhole: /Record the end of the mandate/,
    partState: /In force.*EPD01.*withdrawn, 02\.03\.2026 10:00/,
    eService: /e-service/,
    numberOf: 'No.',
  },
} as const;

const dying = {
  lv: clients.arvids,
  en: { givenName: 'Oskars', surname: 'Liepa', personalCode: '320000-00123' },
};

const counter = await openCounter();
after(() => counter.browser.close());

for (const language of languages) {
  const w = words[language];
  const page = await counter.signIn('karlis', { language });
  const endLink = page.getByRole('link', { name: w.recordEnd });
  const proof = page.getByRole('link', { name: w.proof });

  suite(`a mandate is revoked at any time (22.¹ 3.), ${language}`, () => {
    test('before filing: there is a proof to print, and nothing is filed under the mandate any more', async () => {
      const { address, eService } = await caseLedTo(counter, '22.1.3');
      await page.goto(`${address}/applications?eService=${eService.eServiceId}`);
      await fill(page, typing.filing);
      const other = await page.context().newPage();
      await other.goto(address);
      await other.getByRole('link', { name: w.recordEnd }).click();
      await send(other);
      await expectErrors(other, ['kind']);
      await fill(other, { kind: 'revoked', declaredBy: 'Velta Priedīte klātienē', reason: 'Pārdomāju' });
      await send(other);
      const paper = await readPdf(await paperBehind(other.getByRole('link', { name: w.proof })));
      assert.match(paper.text, /Velta Priedīte.*02\.03\.2026\./);
      assert.match(paper.text, /Velta Priedīte klātienē/);

      await expectRefused(counter.database, { code: 'case.mandate-ended', point: '22.1.3' }, () => send(page));
      assert.match(await seen(page, '.error-summary'), w.notInForceSince);
      await page.goto(address);
      assert.match(await seen(page), w.revoked);
    });

    test('what was filed in the portal before the revocation is recorded after it, with the reason, and marked', async () => {
      const drawnAt = counter.now().subtract({ minutes: 10 });
      const earlier = { ...actingNow(counter), at: drawnAt, signedInAt: drawnAt };
      const { id, eService, mandate } = await leadCase(counter.database, earlier, '22.1.3');
      const address = `${counter.origin}/cases/${id}`;
      const form = `${address}/applications?eService=${eService.eServiceId}`;
      await page.goto(`${address}/mandates/${mandate}/end`);
      await fill(page, { kind: 'revoked', declaredBy: 'Velta Priedīte klātienē' });
      await send(page);
      await page.goto(form);
      assert.match(await seen(page), w.fileNoMore);
      assert.equal(await page.getByRole('link', { name: w.inPortal }).count(), 0);
      const inPortal = { ended: formTime(drawnAt.add({ minutes: 5 })), reference: `TVP-2026-0815-${language}` };
      await fill(page, { ...typing.filing, ...inPortal });
      await send(page);
      await expectErrors(page, ['lateReason']);
      await fill(page, { lateReason: 'Klients atsauca, kamēr rakstīju numuru.' });
      await send(page);
      assert.match(await seen(page, 'h1'), w.plannedTime);
      await page.goto(form);
      assert.match(await seen(page), w.recordedLate);
    });

    test('for one of its e-services: the rest is in force, and there is a proof', async () => {
      const { address, mandate, eService } = await caseLedTo(counter, '22.1.3', { also: ['EPD01'] });
      await page.goto(address);
      await page.getByRole('link', { name: w.revokePart }).click();
      await send(page);
      await expectErrors(page, ['eServices', 'declaredBy']);
      await fill(page, { declaredBy: 'Velta Priedīte klātienē' });
      for (const box of await page.locator('input[name=eServices]').all()) await box.check();
      await expectRefused(counter.database, { code: 'mandate.part-is-all', point: '22.1.3' }, () => send(page));
      assert.match(await seen(page, '.error-summary'), w.isWhole);
      await page.locator(`input[name=eServices][value="${eService.eServiceId}"]`).uncheck();
      await send(page);
      assert.equal(page.url(), `${address}/mandates/${mandate}`);
      assert.match(await seen(page), w.partState);
      const paper = await readPdf(
        await paperBehind(page.getByRole('link', { name: w.partProof, exact: false }).first()),
      );
      assert.match(paper.text, /\(EPD01\)[\s\S]*Velta Priedīte klātienē[\s\S]*Paliek spēkā[\s\S]*\(EPD313\)/);
      await page.goto(address);
      assert.equal(await page.getByRole('link', { name: w.revokePart }).count(), 0);
      await page.getByRole('link', { name: w.eService }).last().click();
      assert.match(await seen(page), w.partOver);
    });

    test('after filing: the application stays filed, is on the proof, and the client is still informed of its result', async () => {
      const { address, application } = await caseLedTo(counter, '22.1.6');
      await page.goto(address);
      await endLink.click();
      assert.match(await seen(page), w.filedStays);
      await fill(page, { kind: 'revoked', declaredBy: 'Velta pa tālruni' });
      await send(page);
      assert.match((await readPdf(await paperBehind(proof))).text, /EPD313.*02\.03\.2026\./);
      await page.goto(`${address}/applications/${application}/result`);
      await fill(page, { way: 'phone' });
      await send(page);
      assert.match(await seen(page), w.allDone);
      assert.doesNotMatch(await seen(page), w.isCompleted);
      assert.equal(await page.locator('a[aria-current=step]').count(), 0, 'nothing is to be done now');
    });

    test('a client who still wishes it is informed again and grants a new mandate, with the next number', async () => {
      const { address } = await caseLedTo(counter, '22.1.3');
      await page.goto(address);
      const first = Number(w.number.exec(await seen(page))?.[1]);
      await endLink.click();
      await fill(page, { kind: 'revoked' });
      await send(page);
      assert.match(await seen(page), w.sayDeclaredBy, 'nobody is said to have given notice unasked');
      await fill(page, { declaredBy: 'Velta pa tālruni' });
      await send(page);
      await page.goto(address);
      await page.getByRole('link', { name: w.grantAgain }).click();
      await fill(page, { way: 'read', ...typing.mandate });
      await send(page);
      await fill(page, typing.signing);
      await send(page);
      assert.ok((await seen(page)).includes(`${w.numberOf} ${first + 1}/2026`));
      await fill(page, { ...typing.filing, reference: `TVP-2026-${language}` });
      await send(page);
      assert.match(page.url(), /planned-time$/);
    });
  });

  suite(`a mandate also ends otherwise, ${language}`, () => {
    test('never signed: its number stays in the register, and there is no proof', async () => {
      const { address, mandate } = await caseLedTo(counter, 'drawn');
      await page.goto(address);
      await endLink.click();
      await fill(page, { reason: 'Klients aizgāja' });
      await send(page);
      assert.equal(await proof.count(), 0);
      await page.goto(`${address}/mandates/${mandate}`);
      assert.equal(await proof.count(), 0);
      assert.match(await seen(page), w.unsigned);
    });

    test('the client has died: nobody is informed any more, and no new mandate is offered', async () => {
      const { address, mandate } = await caseLedTo(counter, '22.1.5', { client: dying[language] });
      await page.goto(address);
      await endLink.click();
      await page.getByRole('link', { name: w.death }).click();
      await fill(page, { diedOn: '02.03.2026.', toldBy: 'meita pa tālruni' });
      await send(page);
      assert.match(await seen(page), w.diedOn);
      await page.goto(`${address}/mandates/${mandate}`);
      assert.match((await readPdf(await paperBehind(proof))).text, /nāv/i);
      await page.goto(address);
      assert.match(await seen(page), w.somebodyDied);
      assert.equal(await page.getByRole('link', { name: w.grantAgain }).count(), 0);
      await page.goto(`${counter.origin}/to-tell`);
      assert.doesNotMatch(await seen(page), new RegExp(dying[language].surname));
    });

    test('everything it asks for is done: it is completed automatically, with its proof', async () => {
      const { address, mandate } = await caseLedTo(counter, '22.1.7');
      await page.goto(`${address}/mandates/${mandate}`);
      assert.match(await seen(page), w.completed);
      assert.match((await readPdf(await paperBehind(proof))).text, /izpildīt/i);
    });
  });
}

test('a mandate whose term ended: nothing is filed under it the day after', async () => {
  const { address, eService, mandate } = await caseLedTo(counter, '22.1.3');
  counter.pass({ hours: 24 * 190 });
  for (const language of languages) {
    const w = words[language];
    const later = await counter.signIn('karlis', { path: new URL(address).pathname, language });
    assert.match(await seen(later), w.expired);
    await later.goto(`${address}/mandates/${mandate}`);
    const paper = await readPdf(await paperBehind(later.getByRole('link', { name: w.proof })));
    assert.match(paper.text, /Pilnvarojuma termiņš beidzās/);
    await later.goto(`${address}/applications?eService=${eService.eServiceId}`);
    const today = { day: '08.09.2026.', started: '10:50', ended: '10:55' };
    await fill(later, { ...typing.filing, ...today });
    await expectRefused(counter.database, { code: 'case.mandate-ended', point: '22.1.3' }, () => send(later));
    await later.close();
  }
});
