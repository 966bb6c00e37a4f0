import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { carryOut } from '#acting/index.ts';
import { rightsActs } from '#rights/index.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { showMeans } from '#test/support/browser/pages.ts';
import { openRightsCounter, walkers } from '#test/support/browser/rights-counter.ts';

const counter = await openRightsCounter();
after(() => counter.browser.close());

test('an administrator gives an employee a right, and takes it away: the open session ends at its next request (note 3)', async () => {
  const elita = await counter.signIn('elita', '/rights');
  await expectAccessible(elita);
  await elita.getByRole('link', { name: 'Piešķirt tiesības' }).click();
  await expectAccessible(elita);
  await elita.getByRole('button', { name: 'Piešķirt tiesības' }).click();
  await expectAccessible(elita);
  assert.ok(await elita.getByRole('link', { name: 'Ierakstiet vārdu un uzvārdu.' }).isVisible());

  await elita.getByLabel('Vārds un uzvārds').fill('Sanita Jaunā-Ķēniņa');
  await elita.getByLabel('E-pasta adrese').fill('sanita@paraugs.example');
  await elita.getByLabel('Amats').fill('konsultante');
  await elita.getByLabel('darbinieks', { exact: true }).check();
  await elita.getByLabel('Centrs').selectOption({ label: 'Birzgales klientu apkalpošanas centrs' });
  await elita.getByLabel('Pēdējā diena').fill('31.08.2026.');
  await elita.getByRole('button', { name: 'Piešķirt tiesības' }).click();
  await elita.getByText('Uzaicinājums ir nosūtīts.').waitFor();
  await expectAccessible(elita);

  const sanita = await counter.browser.newPage();
  await sanita.goto(`${counter.origin}/demo/mail`);
  await expectAccessible(sanita);
  await sanita.locator('a[href*="/invitation/"]').first().click();
  await expectAccessible(sanita);
  await expectNoSidewaysScroll(sanita);
  const link = sanita.url();
  await sanita.getByRole('button', { name: 'Pierakstīties un saņemt' }).click();
  await showMeans(sanita, walkers.sanita);
  await sanita.goto(`${counter.origin}/cases`);
  assert.equal(await sanita.locator('h1').textContent(), 'Lietas');

  const again = await counter.browser.newPage();
  await again.goto(link);
  await again.getByText('Šis uzaicinājums jau ir izmantots').waitFor();

  await elita.goto(`${counter.origin}/rights`);
  await elita.getByRole('link', { name: 'Sanita Jaunā-Ķēniņa' }).click();
  await expectAccessible(elita);
  await elita.getByRole('link', { name: 'Atņemt tiesības' }).click();
  await expectAccessible(elita);
  await elita.getByLabel('Iemesls').fill('vairs nestrādā');
  await elita.getByRole('button', { name: 'Atņemt tiesības' }).click();
  await elita.getByText('atņemtas: vairs nestrādā').waitFor();
  await expectAccessible(elita);

  const refused = await sanita.goto(`${counter.origin}/cases`);
  assert.match(new URL(sanita.url()).pathname, /^\/(sign-in|choose-right)$/, String(refused?.status()));
});

for (const { language, invited, open, send, sent } of [
  {
    ...{ language: 'lv' as const, invited: 'Laima Gaidītā', open: 'Uzaicinājums' },
    ...{ send: 'Nosūtīt jaunu saiti', sent: 'Jauna saite ir nosūtīta.' },
  },
  {
    ...{ language: 'en' as const, invited: 'Vija Gaidītā', open: 'Invitation' },
    ...{ send: 'Send a new link', sent: 'A new link was sent.' },
  },
]) {
  test(`an invitation is renewed, by keyboard and without JavaScript, and the old link no longer opens anything (${language})`, async () => {
    const { id } = await carryOut({ database: counter.database }, counter.cast.elita, rightsActs.grantRight, {
      id: randomUUID(),
      of: {},
      input: {
        ...{ name: invited, email: 'gaidita@paraugs.example', position: 'konsultante', role: 'viewer' },
        ...{ centre: language === 'lv' ? counter.cast.birzgale : counter.cast.kalnamuiza, until: null },
        from: counter.now().toZonedDateTimeISO('Europe/Riga').toPlainDate().toString(),
      },
    }).then(({ invitation }) => ({ id: invitation ?? '' }));
    const page = await counter.signIn('elita', `/invitations/${id}`, { language, width: 320, javaScript: false });
    await page.getByText(open, { exact: true }).first().waitFor();
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: send }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(sent).waitFor();
    assert.equal(await page.getByRole('link', { name: invited }).count(), 1, 'one invitation is open, the new one');
    const looked = await counter.signIn('elita', '/rights', { language });
    await looked.getByRole('link', { name: invited }).click();
    await expectAccessible(looked);
  });
}

test('in English and on a narrow screen too', async () => {
  const page = await counter.signIn('elita', '/rights', { language: 'en', width: 320 });
  assert.equal(await page.locator('h1').textContent(), 'Access rights');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'Give a right' }).click();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('an employee cannot open these pages', async () => {
  const page = await counter.signIn('janis', '/rights');
  assert.ok(await page.getByText('neietilpst jūsu piekļuves tiesībās').isVisible());
});

test('a person with a different name waits until the administrator confirms it', async () => {
  const elita = await counter.signIn('elita', '/rights/new');
  await elita.getByLabel('Vārds un uzvārds').fill('Sanita Ķēniņa');
  await elita.getByLabel('E-pasta adrese').fill('kenina@paraugs.example');
  await elita.getByLabel('Amats').fill('konsultante');
  await elita.getByLabel('skatītājs', { exact: true }).check();
  await elita.getByLabel('Centrs').selectOption({ label: 'Kalnamuižas klientu apkalpošanas centrs' });
  await elita.getByRole('button', { name: 'Piešķirt tiesības' }).click();
  await elita.getByText('Uzaicinājums ir nosūtīts.').waitFor();

  const sanita = await counter.browser.newPage();
  await sanita.goto(`${counter.origin}/demo/mail`);
  await sanita.locator('a[href*="/invitation/"]').first().click();
  await sanita.getByRole('button', { name: 'Pierakstīties un saņemt' }).click();
  await showMeans(sanita, walkers.sanita);
  await sanita.getByText('tiesības vēl nav piešķirtas').waitFor();
  await expectAccessible(sanita);

  await elita.goto(`${counter.origin}/rights`);
  await expectAccessible(elita);
  await elita.getByRole('link', { name: 'Sanita Ķēniņa' }).click();
  // As the means writes it: in capitals, without diacritics.
  await elita.getByText('SANITA JAUNA-KENINA').waitFor();
  await expectAccessible(elita);
  await elita.getByRole('button', { name: 'Tas ir īstais cilvēks: piešķirt' }).click();
  await elita.getByText('Vārds ir apstiprināts').waitFor();
});
