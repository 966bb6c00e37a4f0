import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { languages } from '#platform/languages/languages.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openRightsCounter } from '#test/support/browser/rights-counter.ts';

// Decision 0024: organisations and centres change from a day on, and are closed when nothing is left there.

const words = {
  lv: {
    newMunicipality: 'Ozolu novada pašvaldība',
    newNumber: '90000000055',
    newCentre: 'Ozolu klientu apkalpošanas centrs',
    addOrganisation: 'Pievienot organizāciju',
    add: 'Pievienot',
    municipality: 'pašvaldība',
    name: 'Nosaukums',
    number: 'Reģistrācijas numurs',
    address: 'Adrese',
    email: 'E-pasts',
    phone: 'Tālrunis',
    dataProtection: 'Datu aizsardzības speciālists',
    added: 'Pievienošana ierakstīta.',
    addCentre: 'Pievienot centru',
    importance: 'Centra nozīme',
    municipal: 'novada',
    place: 'Parakstīšanas vieta',
    change: 'Mainīt ziņas',
    validFrom: 'Spēkā no',
    save: 'Saglabāt',
    close: 'Slēgt vai apvienot',
    leaveEmpty: 'Atstājiet tukšu',
    closedFrom: 'Nedarbojas no',
    successor: 'Darba turpinātājs',
    reason: 'Iemesls',
    closes: 'Nedarbosies no 01.02.2090.',
    successorIs: 'Darbu turpina: Birzgales klientu apkalpošanas centrs.',
    goesOn: 'Darbu turpina',
    closeAnew: 'Mainīt slēgšanu',
    nobody: 'neviens',
    closing: 'Slēgšana',
    archiveFiles: 'Arhīva lietas',
    stillLeft: 'Ja slēgtu šodien, vispirms vēl jāizdara:',
    rightsLeft: /lietotāj(?:a|u) tiesības vēl ir spēkā/,
    changedMeanwhile: (was: string, is: string) => `Tālrunis: lapā bija „${was}”, bet 02.03.2026. ir „${is}”.`,
    otherPhone: '+371 61234567',
    otherAddress: 'Liepu iela 7, Birzgale',
  },
  en: {
    newMunicipality: 'Bērzu novada pašvaldība',
    newNumber: '90000000063',
    newCentre: 'Bērzu klientu apkalpošanas centrs',
    addOrganisation: 'Add an organisation',
    add: 'Add',
    municipality: 'municipality',
    name: 'Name',
    number: 'Registration number',
    address: 'Address',
    email: 'E-mail',
    phone: 'Phone',
    dataProtection: 'Data protection officer',
    added: 'Added.',
    addCentre: 'Add a centre',
    importance: 'Importance of the centre',
    municipal: 'municipal',
    place: 'Place of signing',
    change: 'Change the facts',
    validFrom: 'In force from',
    save: 'Save',
    close: 'Close or merge',
    leaveEmpty: 'Leave it empty',
    closedFrom: 'Closed from',
    successor: 'Successor',
    reason: 'Reason',
    closes: 'Closes from 01.02.2090',
    successorIs: 'Its work is continued by Birzgales klientu apkalpošanas centrs.',
    goesOn: 'Its work is continued',
    closeAnew: 'Change the closing',
    nobody: 'nobody',
    closing: 'Closed',
    archiveFiles: 'Archive files',
    stillLeft: 'If it were closed today, this would have to be done first:',
    rightsLeft: /users?’ rights? (?:is|are) still in force|user’s right is still in force/,
    changedMeanwhile: (was: string, is: string) => `Phone: the page had “${was}”, but on 02.03.2026 it is “${is}”.`,
    otherPhone: '+371 67654321',
    otherAddress: 'Bērzu iela 7, Birzgale',
  },
} as const;

const counter = await openRightsCounter();
after(() => counter.browser.close());

async function lookedAt(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

for (const language of languages) {
  const w = words[language];
  test(`the ministry adds a municipality and its centre, moves the centre from a day on, and closes it, ${language}`, async () => {
    const page = await counter.signIn('maija', '/organisations', { language });
    await lookedAt(page);
    await page.getByRole('link', { name: w.addOrganisation }).click();
    await lookedAt(page);
    await page.getByRole('button', { name: w.add, exact: true }).click();
    await lookedAt(page);
    await page.getByLabel(w.municipality).check();
    await page.getByLabel(w.name).fill(w.newMunicipality);
    await page.getByLabel(w.number).fill(w.newNumber);
    await page.getByLabel(w.address, { exact: true }).fill('Ozolu iela 1, Ozoli');
    await page.getByLabel(w.email).fill('dome@ozoli.example');
    await page.getByLabel(w.phone).fill('+371 60000055');
    await page.getByLabel(w.dataProtection).fill('dati@ozoli.example');
    await page.getByRole('button', { name: w.add, exact: true }).click();
    await page.getByText(w.added).waitFor();
    await lookedAt(page);

    await page.getByRole('link', { name: w.addCentre }).click();
    await lookedAt(page);
    await page.getByLabel(w.name).fill(w.newCentre);
    await page.getByLabel(w.importance).fill(w.municipal);
    await page.getByLabel(w.address, { exact: true }).fill('Ozolu iela 2, Ozoli');
    await page.getByLabel(w.email).fill('centrs@ozoli.example');
    await page.getByLabel(w.phone).fill('+371 60000056');
    await page.getByLabel(w.place).fill('Ozoli');
    await page.getByRole('button', { name: w.add, exact: true }).click();
    await page.getByText(w.added).waitFor();
    await lookedAt(page);

    await page.getByRole('link', { name: w.change }).click();
    await lookedAt(page);
    assert.equal(await page.getByLabel(w.phone).inputValue(), '+371 60000056', 'what is known is filled in');
    await page.getByLabel(w.address, { exact: true }).fill('Liepu iela 7, Ozoli');
    await page.getByLabel(w.validFrom).fill('01.01.2090.');
    await page.getByRole('button', { name: w.save }).click();
    await page.getByText(`${w.address}: Liepu iela 7, Ozoli`).waitFor();
    assert.ok(await page.getByText('Ozolu iela 2, Ozoli').isVisible(), 'today it is still where it was');
    await lookedAt(page);

    await page.getByRole('link', { name: w.close }).click();
    await lookedAt(page);
    assert.equal(await page.getByText(w.leaveEmpty).count(), 0, 'there is no closing to take back');
    await page.getByLabel(w.closedFrom).fill('01.02.2090.');
    await page.getByLabel(w.successor).selectOption({ label: 'Birzgales klientu apkalpošanas centrs' });
    await page.getByLabel(w.reason).fill('Domes lēmums Nr. 7');
    await page.getByRole('button', { name: w.save }).click();
    await page.getByRole('heading', { name: w.closes }).waitFor();
    await page.getByText(w.successorIs).waitFor();
    await lookedAt(page);

    await page.getByRole('link', { name: w.closeAnew }).click();
    await lookedAt(page);
    await page.getByLabel(w.successor).selectOption({ label: w.nobody });
    await page.getByLabel(w.reason).fill('Domes lēmums Nr. 8');
    await page.getByRole('button', { name: w.save }).click();
    await page.getByText(`${w.closing}: Domes lēmums Nr. 8`).waitFor();
    await page.getByRole('heading', { name: w.closes }).waitFor();
    assert.equal(await page.getByText(w.goesOn).count(), 0);
  });

  test(`a centre where people work says what is left, and to whom it goes, ${language}`, async () => {
    const page = await counter.signIn('elita', '/organisations', { language, width: 320 });
    await lookedAt(page);
    await page.getByRole('link', { name: 'Parauga novada pašvaldība' }).click();
    await lookedAt(page);
    assert.equal(await page.getByRole('link', { name: w.close }).count(), 0, 'that is for the ministry');
    await page.getByRole('link', { name: 'Birzgales klientu apkalpošanas centrs' }).click();
    await lookedAt(page);
    assert.ok(await page.getByRole('link', { name: w.archiveFiles }).first().isVisible());
    await page.getByRole('link', { name: w.close }).click();
    await page.getByRole('heading', { name: w.stillLeft }).waitFor();
    await lookedAt(page);
    await page.getByLabel(w.closedFrom).fill('01.02.2090.');
    await page.getByLabel(w.reason).fill('Domes lēmums Nr. 9');
    await page.getByRole('button', { name: w.save }).click();
    await page.getByRole('link', { name: w.rightsLeft }).waitFor();
    assert.equal(await page.getByLabel(w.reason).inputValue(), 'Domes lēmums Nr. 9', 'nothing typed is lost');
    await lookedAt(page);
  });

  test(`who changes a centre that somebody changed meanwhile reads which fields are another, and loses nothing typed, ${language}`, async () => {
    const open = async (options?: Parameters<typeof counter.signIn>[2]) => {
      const page = await counter.signIn('elita', '/organisations', { language, ...options });
      await page.getByRole('link', { name: 'Parauga novada pašvaldība' }).click();
      await page.getByRole('link', { name: 'Birzgales klientu apkalpošanas centrs' }).click();
      await page.getByRole('link', { name: w.change }).click();
      return page;
    };
    const page = await open({ width: 320 });
    const was = await page.getByLabel(w.phone).inputValue();
    const other = await open();
    await other.getByLabel(w.phone).fill(w.otherPhone);
    await other.getByRole('button', { name: w.save }).click();
    await other.getByText(`${w.phone}: ${w.otherPhone}`).waitFor();

    const save = () => page.getByRole('button', { name: w.save }).click();
    await page.getByLabel(w.address, { exact: true }).fill(w.otherAddress);
    await save();
    await page.getByRole('link', { name: w.changedMeanwhile(was, w.otherPhone) }).waitFor();
    await lookedAt(page);
    assert.equal(await page.getByLabel(w.address, { exact: true }).inputValue(), w.otherAddress);
    assert.equal(await page.getByLabel(w.phone).inputValue(), w.otherPhone, 'what was not typed in is as it is now');
    await page.getByLabel(w.email).fill('nav');
    await save();
    assert.equal(await page.getByLabel(w.address, { exact: true }).inputValue(), w.otherAddress);
    await page.getByLabel(w.email).fill('centrs@paraugs.example');
    await save();
    await page.getByText(`${w.address}: ${w.otherAddress}`).waitFor();
    await page.getByText(w.otherPhone).first().waitFor();
  });
}

test('by keyboard alone, without JavaScript, an administrator changes the telephone of their organisation', async () => {
  const page = await counter.signIn('elita', '/organisations', { javaScript: false });
  await page.getByRole('link', { name: 'Parauga novada pašvaldība' }).press('Enter');
  await page.getByRole('link', { name: 'Mainīt ziņas' }).press('Enter');
  const phone = page.getByLabel('Tālrunis');
  await phone.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('+371 69999999');
  await page.keyboard.press('Enter');
  await page.getByText('Tālrunis: +371 69999999').waitFor();
});
