import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { leadCase } from '#test/support/cast/cases.ts';
import { later, temporaryEmployee } from '#test/support/cast/people.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());

suite('a case changes hands by an act', () => {
  test('handed to a colleague, it is among theirs; taken over, it is back, and the case keeps who had it', async () => {
    const { address } = await caseLedTo(counter, '22.1.6');
    const path = new URL(address).pathname;
    const karlis = await counter.signIn('karlis');
    await karlis.goto(address);
    await karlis.getByRole('link', { name: 'Nodot kolēģim' }).click();
    await expectAccessible(karlis);
    await send(karlis);
    await expectErrors(karlis, ['colleague']);
    await karlis.locator('select[name=colleague]').selectOption({ label: 'Līga Ozola' });
    await send(karlis);
    assert.match(await seen(karlis, 'main'), /Kārlis Kalniņš lietu nodeva: atbild Līga Ozola/);
    await expectAccessible(karlis);

    const liga = await counter.signIn('liga', { width: 320 });
    const lists = async (list: string) => {
      await liga.goto(`${counter.origin}${list}`);
      return (await liga.locator(`main a[href="${path}"]`).count()) === 1;
    };
    assert.equal(await lists('/cases?employee=mine'), true);
    await expectAccessible(liga);
    await expectNoSidewaysScroll(liga);
    assert.equal(await lists('/to-tell'), false, 'planned for a later day');

    await karlis.goto(address);
    await karlis.getByRole('link', { name: 'Pārņemt lietu' }).click();
    await expectAccessible(karlis);
    await fill(karlis, { reason: 'agreed' });
    await send(karlis);
    assert.match(await seen(karlis, 'main'), /Kārlis Kalniņš lietu pārņēma \(Tā vienojāmies\)/);
    assert.equal(await lists('/cases?employee=mine'), false);
    await Promise.all([karlis.close(), liga.close()]);
  });

  test('whose right ended leaves cases without a responsible employee; all but one are given away at once', async () => {
    const before = later(counter.cast.karlis, { hours: -12 });
    const gone = await temporaryEmployee(counter.database, before, counter.now());
    const left: string[] = [];
    for (const until of ['opened', '22.1.1', '22.1.3'] as const) {
      left.push((await leadCase(counter.database, gone, until)).id);
    }
    const page = await counter.signIn('karlis');
    await page.goto(`${counter.origin}/cases`);
    await page.getByRole('link', { name: 'Nodot šīs lietas kolēģiem' }).click();
    await expectAccessible(page);
    assert.equal(await page.locator('input[name=cases]:checked').count(), 3);
    await page.locator(`input[name=cases][value="${left[0]}"]`).uncheck();
    await send(page);
    await expectErrors(page, ['colleague']);
    assert.equal(await page.locator('input[name=cases]:checked').count(), 2, 'what was ticked stays so');
    await page.locator('select[name=colleague]').selectOption({ label: 'Līga Ozola' });
    await send(page);
    assert.match(await seen(page), /Lietas nodotas/);
    assert.deepEqual(
      await page.locator('input[name=cases]').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value'))),
      [left[0]],
    );
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
    await page.close();
  });
});

test('the start page counts what waits, mine first, and each figure leads to its list', async () => {
  const { id } = await leadCase(counter.database, counter.cast.liga, '2.6');
  const page = await counter.signIn('liga', { path: '/' });
  assert.equal(new URL(page.url()).pathname, '/start');
  await expectAccessible(page);
  const row = page.getByRole('row', { name: /Nepabeigtas lietas/ });
  const [mine = '', all = ''] = await row.getByRole('cell').getByRole('link').allTextContents();
  assert.ok(Number(mine) > 0 && Number(mine) < Number(all), `${mine} of ${all}`);
  await row.getByRole('link', { name: mine, exact: true }).click();
  assert.equal(new URL(page.url()).search, '?employee=mine');
  assert.equal(await page.locator(`main a[href="/cases/${id}"]`).count(), 1);
  assert.equal(await page.locator('main tbody tr').count(), Number(mine));
  await page.goto(`${counter.origin}/start?language=en`);
  assert.match(await seen(page, 'main'), /What waits today.*Finished/);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'Help for your role' }).click();
  assert.equal(new URL(page.url()).pathname, '/help/employee');
  await page.close();
});

test('the menu says beside an item how much waits there, and nothing where nothing does', async () => {
  const menu = async (language: string) => {
    const page = await counter.signIn('karlis');
    await page.goto(`${counter.origin}/to-tell?language=${language}`);
    const items = await page.locator('.navigation__link').allTextContents();
    const figure = await page.locator('.navigation__link[href="/to-tell"] [aria-hidden]').allTextContents();
    const link = page.locator('.navigation__link[href="/to-tell"]');
    return { page, items, figure, link };
  };
  const before = await menu('lv');
  const already = Number(before.figure[0] ?? 0);
  assert.equal(before.items.filter((item) => /gaida/.test(item)).length, already > 0 ? 1 : 0, 'no item counts nothing');
  await before.page.close();
  await leadCase(counter.database, later(counter.cast.karlis, { hours: -24 * 14 }), '22.1.6');
  for (const [language, words] of [
    ['lv', `Jāpaziņo${already + 1} (gaida: ${already + 1})`],
    ['en', `Clients to contact${already + 1} (waiting: ${already + 1})`],
  ] as const) {
    const { page, link, figure } = await menu(language);
    assert.deepEqual(figure, [String(already + 1)]);
    assert.equal(await link.textContent(), words);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.close();
  }
});

test('a note to the colleague warns against personal data, stays on the case, and is not printed', async () => {
  const { address } = await caseLedTo(counter, '22.1.1');
  const page = await counter.signIn('karlis', { width: 320 });
  await page.goto(address);
  await page.getByRole('link', { name: 'Pierakstīt piezīmi kolēģim' }).click();
  assert.match(await seen(page, 'main'), /Nerakstiet personas datus/);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await send(page);
  await expectErrors(page, ['text']);
  await fill(page, { text: 'Portāls nestrādāja.' });
  await send(page);
  const note = page.getByText('Portāls nestrādāja.');
  assert.match((await note.textContent()) ?? '', /02\.03\.2026\. .*Kārlis Kalniņš/);
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await note.isVisible(), false);
  await page.close();
});
