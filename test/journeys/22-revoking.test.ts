import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { seen } from '#test/support/browser/pages.ts';
import { fillRow, openRightsCounter, signOutside } from '#test/support/browser/rights-counter.ts';

const counter = await openRightsCounter();
after(() => counter.browser.close());

test('22: a revoked administrator has no access at the next request', async () => {
  const uldis = await counter.signIn('uldis', '/rights');
  const elita = await counter.signIn('elita', '/access-requests');
  await elita.getByRole('button', { name: 'Sākt jaunu pieteikumu' }).click();
  const address = elita.url();
  await elita.getByLabel('anulēt administratora').check();
  await fillRow(elita, 1, {
    name: 'Uldis Saknītis',
    email: 'uldis@paraugs.example',
    phone: '61234567',
    position: 'eksperts',
    place: 'Parauga novada pašvaldība',
  });
  await elita.getByRole('button', { name: 'Pārbaudīt un sagatavot veidlapu' }).click();
  const file = await signOutside(elita, { as: 'pdf' });
  await elita.goto(address);
  await elita.locator('[name=signed]').setInputFiles(file);
  await elita.getByRole('button', { name: 'Iesniegt parakstīto pieteikumu' }).click();
  await elita.getByText('paraksts ir kārtībā').first().waitFor();

  const maija = await counter.signIn('maija', `${new URL(address).pathname}/decision`, { width: 320 });
  await expectAccessible(maija);
  await expectNoSidewaysScroll(maija);
  assert.ok(await maija.getByLabel('Uldis Saknītis', { exact: true }).isChecked());
  assert.ok(!(await maija.getByLabel('Elita Bērziņa', { exact: true }).isChecked()));
  await maija.getByLabel('Anulēt', { exact: true }).check();
  await maija.getByLabel('Pamatojums').fill('Darba attiecības izbeigtas.');
  await maija.getByRole('button', { name: 'Pieņemt lēmumu' }).click();
  await maija.getByText('tiesības anulētas').waitFor();

  await uldis.goto(`${counter.origin}/rights`);
  assert.match(new URL(uldis.url()).pathname, /^\/(sign-in|choose-right)$/);
  await elita.goto(address);
  assert.match(await seen(elita), /Tiesības anulētas.*Darba attiecības izbeigtas\./);
  assert.deepEqual(counter.faults, []);
});

test("22: an officer of the ministry takes away the last administrator's right, and is told that none is left", async () => {
  const maija = await counter.signIn('maija', '/rights');
  await expectAccessible(maija);
  await maija.getByRole('link', { name: 'Parauga novada pašvaldība' }).click();
  await maija.getByRole('link', { name: 'Elita Bērziņa' }).click();
  await maija.getByRole('link', { name: 'Atņemt tiesības' }).click();
  await expectAccessible(maija);
  await maija.getByLabel('Iemesls').fill('Darba attiecības izbeigtas.');
  await maija.getByRole('button', { name: 'Atņemt tiesības' }).click();
  await maija.getByText('Iestādei vairs nav administratora').waitFor();
  await expectAccessible(maija);
  assert.deepEqual(counter.faults, []);
});
