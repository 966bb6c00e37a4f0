import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { seen } from '#test/support/browser/pages.ts';
import { fillRow, openRightsCounter, signOutside } from '#test/support/browser/rights-counter.ts';

const words = {
  lv: {
    begin: 'Sākt jaunu pieteikumu',
    revokeAdministrator: 'anulēt administratora',
    check: 'Pārbaudīt un sagatavot veidlapu',
    sendIn: 'Iesniegt parakstīto pieteikumu',
    signatureGood: 'Paraksts ir kārtībā',
    revoke: 'Anulēt',
    ground: 'Pamatojums',
    decide: 'Pieņemt lēmumu',
    revoked: 'Tiesības anulētas',
    take: 'Atņemt tiesības',
    reason: 'Iemesls',
    noneLeft: 'Iestādei vairs nav administratora',
  },
  en: {
    begin: 'Begin a new request',
    revokeAdministrator: 'revoke administrator',
    check: 'Check and make the form',
    sendIn: 'Send the signed request in',
    signatureGood: 'The signature is in order',
    revoke: 'Revoke',
    ground: 'Reason',
    decide: 'Record the decision',
    revoked: 'Rights revoked',
    take: 'Take the right away',
    reason: 'Reason',
    noneLeft: 'The organisation no longer has an administrator',
  },
} as const;

for (const language of ['lv', 'en'] as const) {
  const w = words[language];
  const counter = await openRightsCounter();
  after(() => counter.browser.close());

  test(`22: a revoked administrator has no access at the next request, ${language}`, async () => {
    const uldis = await counter.signIn('uldis', '/rights', { language });
    const elita = await counter.signIn('elita', '/access-requests', { language });
    await elita.getByRole('button', { name: w.begin }).click();
    const address = elita.url();
    await elita.getByLabel(w.revokeAdministrator).check();
    await fillRow(elita, 1, {
      name: 'Uldis Saknītis',
      email: 'uldis@paraugs.example',
      phone: '61234567',
      position: 'eksperts',
      place: 'Parauga novada pašvaldība',
    });
    await elita.getByRole('button', { name: w.check }).click();
    const file = await signOutside(elita, { as: 'pdf' });
    await elita.goto(address);
    await elita.locator('[name=signed]').setInputFiles(file);
    await elita.getByRole('button', { name: w.sendIn }).click();
    await elita.getByText(w.signatureGood).first().waitFor();

    const maija = await counter.signIn('maija', `${new URL(address).pathname}/decision`, { language, width: 320 });
    await expectAccessible(maija);
    await expectNoSidewaysScroll(maija);
    assert.ok(await maija.getByLabel('Uldis Saknītis', { exact: true }).isChecked());
    assert.ok(!(await maija.getByLabel('Elita Bērziņa', { exact: true }).isChecked()));
    await maija.getByLabel(w.revoke, { exact: true }).check();
    await maija.getByLabel(w.ground).fill('Darba attiecības izbeigtas.');
    await maija.getByRole('button', { name: w.decide }).click();
    await maija.getByText(w.revoked).waitFor();

    await uldis.goto(`${counter.origin}/rights`);
    assert.match(new URL(uldis.url()).pathname, /^\/(sign-in|choose-right)$/);
    await elita.goto(address);
    assert.match(await seen(elita), new RegExp(`${w.revoked}.*Darba attiecības izbeigtas\\.`));
    assert.deepEqual(counter.faults, []);
  });

  test(`22: an officer of the ministry takes away the last administrator's right, and is told that none is left, ${language}`, async () => {
    const maija = await counter.signIn('maija', '/rights', { language });
    await expectAccessible(maija);
    await maija.getByRole('link', { name: 'Parauga novada pašvaldība' }).click();
    await maija.getByRole('link', { name: 'Elita Bērziņa' }).click();
    await maija.getByRole('link', { name: w.take }).click();
    await expectAccessible(maija);
    await maija.getByLabel(w.reason).fill('Darba attiecības izbeigtas.');
    await maija.getByRole('button', { name: w.take }).click();
    await maija.getByText(w.noneLeft).waitFor();
    await expectAccessible(maija);
    assert.deepEqual(counter.faults, []);
  });
}
