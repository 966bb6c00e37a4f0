import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setUpArchiveFile } from '#archive/index.ts';
import { enterDemoCatalogue } from '#demo/country/index.ts';
import { enterCentre, enterOrganisation } from '#organisations/index.ts';
import { transaction } from '#platform/database/database.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { workUntil } from '#test/support/browser/counter.ts';
import { seen, showMeans } from '#test/support/browser/pages.ts';
import { fillRow, openRightsCounter, signOutside, walkers } from '#test/support/browser/rights-counter.ts';
import { mondayMorning } from '#test/support/cast/people.ts';

const counter = await openRightsCounter();
after(() => counter.browser.close());

const { maija } = counter.cast;
const centreName = 'Dzirnavu klientu apkalpošanas centrs';

await transaction(counter.database, null, async (tx) => {
  const contact = { address: 'Dzirnavu iela 1, Dzirnavas', email: 'dome@dzirnavas.example', phone: '+371 60000009' };
  const { id } = await enterOrganisation(
    tx,
    { at: mondayMorning },
    {
      kind: 'municipality',
      name: 'Dzirnavu novada pašvaldība',
      registration_number: '90001733697',
      data_protection_contact: 'dati@dzirnavas.example',
      is_demo: true,
      ...contact,
    },
  );
  await enterDemoCatalogue(tx, maija);
  return enterCentre(tx, { organisation_id: id, kind: 'novada', name: centreName, place: 'Dzirnavas', ...contact });
}).then(({ id }) =>
  transaction(counter.database, id, (tx) =>
    setUpArchiveFile(tx, maija, {
      centre: id,
      fileIndex: '5-12',
      title: 'Pilnvarojumi',
      retentionYears: 10,
      validFrom: Temporal.PlainDate.from('2019-01-01'),
    }),
  ),
);

test('22: from an applicant without any right to an employee who serves a client', async () => {
  // The representative applies: fill, sign, send, see the report.
  const ruta = await counter.browser.newPage();
  await ruta.goto(`${counter.origin}/sign-in`);
  await expectAccessible(ruta);
  await ruta.getByRole('link', { name: 'Pieteikties piekļuvei savas organizācijas vārdā' }).click();
  await ruta.locator('main form button[type=submit]').first().click();
  await showMeans(ruta, walkers.ruta);
  await ruta.getByRole('heading', { name: 'Pieteikties piekļuvei savas organizācijas vārdā' }).waitFor();
  await expectAccessible(ruta);
  await ruta.getByLabel('reģistrācijas numurs').fill('90001733698');
  await ruta.getByLabel('Jūsu amats').fill('izpilddirektore');
  await ruta.getByLabel('Jūsu darba e-pasts').fill('ruta@dzirnavas.example');
  await ruta.getByRole('button', { name: 'Turpināt' }).click();
  await ruta.getByRole('link', { name: /kontrolcipars/ }).waitFor();
  await expectAccessible(ruta);
  await ruta.getByLabel('reģistrācijas numurs').fill('90001733697');
  await ruta.getByRole('button', { name: 'Turpināt' }).click();
  await ruta.getByRole('heading', { name: 'Piekļuves pieteikumi' }).waitFor();
  await ruta.getByRole('button', { name: 'Sākt jaunu pieteikumu' }).click();
  await expectAccessible(ruta);
  const address = ruta.url();
  await ruta.getByLabel('piešķirt administratora').check();
  await fillRow(ruta, 1, {
    name: 'Vita Jaunzeme',
    email: 'vita@dzirnavas.example',
    phone: '61234567',
    position: 'nodaļas vadītāja',
    place: centreName,
    term: '31.12.2026.',
  });
  await ruta.getByRole('button', { name: 'Pārbaudīt un sagatavot veidlapu' }).click();
  await ruta.getByRole('heading', { name: 'Parakstiet veidlapu' }).waitFor();
  await expectAccessible(ruta);
  const file = await signOutside(ruta);
  await ruta.goto(address);
  await ruta.locator('[name=signed]').setInputFiles(file);
  await ruta.getByRole('button', { name: 'Iesniegt parakstīto pieteikumu' }).click();
  await ruta.getByText('paraksts ir kārtībā').first().waitFor();

  // The officer decides.
  const officer = await counter.signIn('maija', '/access-requests');
  await officer.getByRole('link', { name: 'Dzirnavu novada pašvaldība' }).click();
  await officer.getByRole('link', { name: 'Lemt par pieteikumu' }).click();
  await officer.getByRole('button', { name: 'Pieņemt lēmumu' }).click();
  await officer.getByRole('link', { name: /1\. rinda: izvēlieties/ }).waitFor();
  await expectAccessible(officer);
  await officer.getByLabel('Piešķirt', { exact: true }).check();
  await officer.getByLabel('Pamatojums').fill('Atbilst 2. pielikumam.');
  await officer.getByRole('button', { name: 'Pieņemt lēmumu' }).click();
  await officer.getByText('tiesības piešķirtas').waitFor();
  await expectAccessible(officer);

  // The applicant sees the decision.
  await ruta.goto(address);
  assert.match(await seen(ruta), /Tiesības piešķirtas.*Atbilst 2\. pielikumam\./);
  await expectAccessible(ruta);
  await ruta.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(ruta);

  // The new administrator accepts the invitation and adds an employee.
  const vita = await counter.browser.newPage();
  await vita.goto(`${counter.origin}/demo/mail`);
  await vita.locator('a[href*="/invitation/"]').first().click();
  await vita.getByRole('button', { name: 'Pierakstīties un saņemt' }).click();
  await showMeans(vita, walkers.vita);
  await vita.goto(`${counter.origin}/rights/new`);
  await vita.getByLabel('Vārds un uzvārds').fill('Imants Letnieks');
  await vita.getByLabel('E-pasta adrese').fill('imants@dzirnavas.example');
  await vita.getByLabel('Amats').fill('klientu konsultants');
  await vita.getByLabel('darbinieks', { exact: true }).check();
  await vita.getByLabel('Centrs').selectOption({ label: centreName });
  await vita.getByRole('button', { name: 'Piešķirt tiesības' }).click();
  await vita.getByText('Uzaicinājums ir nosūtīts.').waitFor();

  // The employee serves a client.
  const imants = await counter.browser.newPage();
  await imants.goto(`${counter.origin}/demo/mail`);
  await imants.locator('a[href*="/invitation/"]').first().click();
  await imants.getByRole('button', { name: 'Pierakstīties un saņemt' }).click();
  await showMeans(imants, walkers.imants);
  await imants.goto(`${counter.origin}/cases`);
  const served = await workUntil(counter, imants, '22.1.5');
  await imants.goto(served);
  assert.match(await seen(imants), /Pieteikt e-pakalpojumu 02\.03\.2026\. \d\d:\d\d, Imants Letnieks/);
  assert.deepEqual(counter.faults, []);
});
