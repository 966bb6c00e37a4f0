import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { transaction } from '#platform/database/database.ts';
import { enterRight } from '#rights/index.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openRightsCounter } from '#test/support/browser/rights-counter.ts';

const counter = await openRightsCounter();
after(() => counter.browser.close());
const { cast, database, origin } = counter;

test('an administrator reviews each right on one page, and the ministry sees who is late, by how many days (note 4)', async () => {
  await transaction(database, null, (tx) =>
    enterRight(tx, {
      staff: cast.janis.person,
      role: 'viewer',
      organisation: cast.paraugs,
      centre: cast.kalnamuiza,
      position: 'konsultants',
      from: Temporal.Instant.from('2025-11-01T00:00:00Z'),
      until: Temporal.Instant.from('2026-03-20T22:00:00Z'),
    }),
  );

  const maija = await counter.signIn('maija', '/rights');
  await expectAccessible(maija);
  const row = maija.getByRole('row', { name: /Parauga novada pašvaldība/ });
  // Given in the first quarter of 2025, due to be confirmed in April, and never confirmed: late since 1 May.
  assert.match((await row.textContent()) ?? '', /Pārskatīšana kavējas 306 dienas/);
  await maija.goto(`${origin}/organisations`);
  await maija.getByRole('link', { name: 'Organizācijas bez administratora vai' }).click();
  const names = () => maija.locator('tbody th').allTextContents();
  const all = await names();
  await maija.getByLabel('Rādīt').selectOption('late');
  await maija.getByRole('button', { name: 'Atlasīt' }).click();
  assert.deepEqual(await names(), ['Parauga novada pašvaldība']);
  await maija.getByLabel('Rādīt').selectOption('without');
  await maija.getByRole('button', { name: 'Atlasīt' }).click();
  assert.ok((await names()).includes('Celma novada pašvaldība'));
  assert.match(
    (await maija.getByRole('row', { name: /Celma novada/ }).textContent()) ?? '',
    /Nav administratora/,
    'in words, not by a figure',
  );
  await expectAccessible(maija);
  await maija.getByRole('link', { name: 'Notīrīt atlasi' }).click();
  assert.deepEqual(await names(), all);

  const elita = await counter.signIn('elita', '/rights');
  await elita.getByText('Pārskatīšana kavējas 306 dienas').waitFor();
  await elita.getByLabel('Rādīt').selectOption('ending');
  await elita.getByRole('button', { name: 'Atlasīt' }).click();
  await elita.getByRole('cell', { name: '20.03.2026.' }).waitFor();
  await expectAccessible(elita);
  await elita.goto(`${origin}/rights`);
  await elita.getByRole('link', { name: /^Pārskatīt/ }).click();
  await expectAccessible(elita);
  await elita.getByRole('button', { name: 'Saglabāt' }).click();
  await elita.getByText('Vismaz par vienu cilvēku izvēlieties').first().waitFor();
  await expectAccessible(elita);

  const others = elita.getByLabel('Visas pārējās šeit redzamās tiesības vēl ir vajadzīgas');
  assert.equal(await others.isChecked(), false, 'nothing is chosen beforehand');
  await others.check();
  const goes = elita.getByRole('group', { name: /Jānis Vītols: skatītājs/ });
  await goes.getByLabel('Atņemt').check();
  await elita.getByRole('button', { name: 'Saglabāt' }).click();
  await elita.getByRole('link', { name: 'Ierakstiet, kāpēc tiesības tiek atņemtas.' }).waitFor();
  assert.ok((await others.isChecked()) && (await goes.getByLabel('Atņemt').isChecked()), 'nothing is chosen twice');
  await expectAccessible(elita);
  await goes.getByLabel('Iemesls tieši šīm tiesībām').fill('strādā tikai Birzgalē');
  await elita.getByRole('button', { name: 'Saglabāt' }).click();
  await elita.getByText('Šajā ceturksnī viss ir pārskatīts.').waitFor();
  await expectAccessible(elita);

  await maija.reload();
  assert.match((await row.textContent()) ?? '', /Kārtībā/);
  await maija.getByRole('link', { name: 'Parauga novada pašvaldība' }).click();
  await expectAccessible(maija);
  await maija.getByRole('link', { name: 'Jānis Vītols' }).first().click();
  await maija.getByText('pārskatīšanā apstiprinātas').waitFor();
  assert.equal(
    await maija.getByRole('link', { name: 'Atņemt tiesības' }).count(),
    0,
    "users' rights are not the ministry's",
  );
});

test('in English and on a narrow screen too', async () => {
  const page = await counter.signIn('maija', '/rights', { language: 'en', width: 320 });
  assert.equal(await page.locator('h1').textContent(), "Organisations' access rights");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByLabel('Show').selectOption('attention');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByText('No administrator').first().waitFor();
  assert.equal(await page.getByText('In order').count(), 0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const elita = await counter.signIn('elita', '/rights/review', { language: 'en', width: 320 });
  await expectAccessible(elita);
  await expectNoSidewaysScroll(elita);
});
