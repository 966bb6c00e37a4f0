import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { seen } from '#test/support/browser/pages.ts';
import { fillRow, openRightsCounter, signOutside } from '#test/support/browser/rights-counter.ts';

const counter = await openRightsCounter();
after(() => counter.browser.close());

test('note 2: rights are given for a term or permanently; the draft reports errors row by row', async () => {
  // Without JavaScript, by paste and by buttons.
  const elita = await counter.signIn('elita', '/access-requests', { javaScript: false });
  await elita.getByRole('button', { name: 'Sākt jaunu pieteikumu' }).click();
  await elita.getByRole('button', { name: 'Pievienot rindu' }).click();
  assert.equal(await elita.locator('[name="name-2"]').count(), 1);
  await elita.getByRole('button', { name: 'Dzēst 2. rindu' }).click();
  assert.equal(await elita.locator('[name="name-2"]').count(), 0);
  await elita.locator('summary', { hasText: 'Ielīmēt' }).click();
  await elita
    .locator('[name=csv]')
    .fill(
      [
        'Vārds un uzvārds;E-pasta adrese;Tālruņa numurs;Amats;Centrs;Termiņš',
        'Vita Jaunzeme;vita@paraugs.example;61234567;vadītāja;Birzgales klientu apkalposanas centrs;31.12.2020.',
        'Zane Pastāvīgā;zane@paraugs.example;+371 61234567, 62345678;vadītāja;Birzgale;pastāvīgi',
        'Otra Vita;vita@paraugs.example;123;;Valsts darba inspekcija;31.12.2026.',
      ].join('\n'),
    );
  await elita.getByRole('button', { name: 'Ielādēt tabulu' }).click();
  await elita.getByRole('heading', { name: 'Kā tabula ir saprasta' }).waitFor();
  await elita.getByRole('button', { name: 'Pievienot rindas' }).click();
  assert.equal(await elita.locator('main .notice--success').count(), 1);
  await elita.goto(new URL('?done=constructor', elita.url()).href);
  assert.equal(await elita.locator('main .notice--success').count(), 0, 'an address does not say what was done');
  assert.equal(await elita.locator('[name="email-3"]').inputValue(), 'vita@paraugs.example');
  await elita.getByRole('button', { name: 'Pārbaudīt un sagatavot veidlapu' }).click();
  const faults = await seen(elita);
  for (const said of [
    'Atzīmējiet vajadzīgo: piešķirt vai anulēt.',
    '1. rinda: termiņš jau ir pagājis',
    '2. rinda: tāda centra jūsu organizācijai nav. Varbūt domājāt: Birzgales klientu apkalpošanas centrs',
    '3. rinda: ierakstiet tālruņa numuru',
    '3. rinda: ierakstiet amatu.',
    '3. rinda: šis cilvēks ir arī 1. rindā',
  ]) {
    assert.ok(faults.includes(said), `${said} in ${faults}`);
  }
  await expectAccessible(await withScripts());

  await elita.getByLabel('piešķirt administratora').check();
  await fillRow(elita, 1, { term: '31.12.2026.' });
  await fillRow(elita, 2, { place: 'Birzgales klientu apkalpošanas centrs' });
  await fillRow(elita, 3, { phone: '61234567', position: 'eksperts', email: 'otra@paraugs.example' });
  await elita.locator('[name="institution-3"]').check();
  await elita.getByRole('button', { name: 'Pārbaudīt un sagatavot veidlapu' }).click();
  const table = await seen(elita);
  assert.match(table, /31\.12\.2026\./);
  assert.match(table, /pastāvīgi/);
  assert.match(table, /Valsts darba inspekcija/);
});

/** The same draft with JavaScript, which axe needs. */
async function withScripts() {
  const page = await counter.signIn('elita', '/access-requests', { width: 320 });
  await page.getByRole('link', { name: 'Parauga novada pašvaldība' }).first().click();
  await page.getByRole('button', { name: 'Pārbaudīt un sagatavot veidlapu' }).click();
  await expectNoSidewaysScroll(page);
  return page;
}

test('a request that came by e-mail is registered for an organisation in the system', async () => {
  const maija = await counter.signIn('maija', '/access-requests/register', { language: 'en' });
  await expectAccessible(maija);
  await maija.getByRole('button', { name: 'Register' }).click();
  await expectAccessible(maija);
  await maija.getByLabel("applicant's registration number").fill('90001733697');
  await maija.getByLabel('By e-mail or e-address').check();
  await maija.getByLabel('When did it arrive?').fill('01.03.2026');
  await maija.getByRole('button', { name: 'Register' }).click();
  assert.match(await seen(maija), /No organisation with this registration number/);
});

test('an organisation that is not in the system is entered by its applicant, and the officer sees that', async () => {
  const ruta = await counter.signIn('ruta', '/apply', { language: 'en', width: 320 });
  await ruta.getByLabel("organisation's registration number").fill('90001733697');
  await ruta.getByLabel('Your position').fill('director');
  await ruta.getByLabel('Your e-mail at work').fill('ruta@jauna.example');
  await ruta.getByRole('button', { name: 'Continue' }).click();
  await ruta.getByRole('heading', { name: 'This organisation is not in the system yet' }).waitFor();
  await expectAccessible(ruta);
  await expectNoSidewaysScroll(ruta);
  await ruta.getByLabel("The organisation's name").fill('Jaunā aģentūra');
  await ruta.getByLabel('Kind of organisation').selectOption('institution');
  await ruta.getByLabel('Address', { exact: true }).fill('Jaunā iela 1, Rīga');
  await ruta.getByLabel("The organisation's e-mail").fill('birojs@jauna.example');
  await ruta.getByLabel('Phone').fill('67000000');
  await ruta.getByLabel('data protection officer').fill('dati@jauna.example');
  await ruta.getByRole('button', { name: 'Continue' }).click();
  await ruta.getByRole('button', { name: 'Begin a new request' }).click();
  await expectAccessible(ruta);
  await expectNoSidewaysScroll(ruta);
  await ruta.getByLabel('grant administrator').check();
  const row = { name: 'Ivo Vadītājs', email: 'ivo@jauna.example', phone: '67000000', position: 'director' };
  await fillRow(ruta, 1, { ...row, place: 'Jaunā aģentūra', term: 'permanent' });
  await ruta.getByRole('button', { name: 'Check and make the form' }).click();
  const file = await signOutside(ruta);
  await ruta.reload();
  await ruta.locator('[name=signed]').setInputFiles(file);
  await ruta.getByRole('button', { name: 'Send the signed request in' }).click();
  await ruta.getByText('qualified electronic signature').first().waitFor();
  const maija = await counter.signIn('maija', '/access-requests');
  await maija.getByRole('link', { name: 'Jaunā aģentūra' }).click();
  assert.match(await seen(maija), /Organizāciju ierakstījis iesniedzējs/);
  await expectAccessible(maija);
});

test('a request that came by e-mail is entered from a file, compared by an officer, and decided by another one than registered it', async () => {
  const maija = await counter.signIn('maija', '/access-requests/register');
  await maija.getByLabel('reģistrācijas numurs').fill('90001733697');
  await maija.getByLabel('E-pastā vai e-adresē').check();
  await maija.getByLabel('Kad saņemts').fill('01.03.2026');
  await maija.getByRole('button', { name: 'Reģistrēt' }).click();
  await maija.getByLabel('piešķirt administratora').check();
  await maija.locator('summary', { hasText: 'Ielīmēt' }).click();
  // As Excel saves it on a Latvian Windows, where Ž is 0xDE.
  const table =
    'Zane \xdeub\xeete;zane@paraugs.example;61234567;eksperte;Jaun\xe2 a\xecent\xfbra;past\xe2v\xeegi;;\r\n';
  const buffer = Buffer.from(table, 'latin1');
  await maija.locator('[name=csv_file]').setInputFiles({ name: 'tabula.csv', mimeType: 'text/csv', buffer });
  await maija.getByRole('button', { name: 'Ielādēt tabulu' }).click();
  await maija.getByRole('heading', { name: 'Kā tabula ir saprasta' }).waitFor();
  await expectAccessible(maija);
  await maija.setViewportSize({ width: 320, height: 900 });
  await expectNoSidewaysScroll(maija);
  await maija.setViewportSize({ width: 1280, height: 900 });
  await maija.getByRole('button', { name: 'Pievienot rindas' }).click();
  await maija.getByText('Tabulas rindas ir pievienotas.').waitFor();
  assert.equal(await maija.locator('[name="name-1"]').inputValue(), 'Zane Žubīte');
  await maija.getByRole('button', { name: 'Pārbaudīt un sagatavot veidlapu' }).click();
  await maija.getByRole('heading', { name: 'Pievienojiet parakstīto datni' }).waitFor();
  await expectAccessible(maija);
  const address = maija.url();
  const file = await signOutside(maija);
  await maija.goto(address);
  await maija.locator('[name=signed]').setInputFiles(file);
  await maija.getByRole('button', { name: 'Iesniegt parakstīto pieteikumu' }).click();
  await maija.getByText('jāsalīdzina').waitFor();
  await expectAccessible(maija);
  await maija.getByRole('link', { name: 'Lemt par pieteikumu' }).click();
  await maija.getByText('Salīdziniet tabulu ar parakstīto datni').waitFor();
  await expectAccessible(maija);
  await maija.getByLabel('Piešķirt', { exact: true }).check();
  await maija.getByLabel('Pamatojums').fill('Atbilst.');
  await maija.getByRole('button', { name: 'Pieņemt lēmumu' }).click();
  await maija.getByText('Šo pieteikumu reģistrējāt jūs').first().waitFor();
});

test('no fault occurred in any of this', () => assert.deepEqual(counter.faults, []));
