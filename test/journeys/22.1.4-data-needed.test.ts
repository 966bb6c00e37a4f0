import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openCounter } from '#test/support/browser/counter.ts';
import { seen } from '#test/support/browser/pages.ts';
import { clients } from '#test/support/cast/people.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());
const page = await counter.signIn('karlis');
const fields = page.locator('#fields ~ dl, section:has(#fields) dl, #fields dl').first();

/** The page of filing, in a case that has come this far. */
async function openFiling(code: string, client: Readonly<Record<string, string>> = {}): Promise<void> {
  const { address, eService } = await caseLedTo(counter, '22.1.3', { code, client });
  await page.goto(`${address}/applications?eService=${eService.eServiceId}`);
}

test('22.¹ 4.: the fields of the e-service’s form are shown as the catalogue lists them, and no others', async () => {
  await openFiling('EPD313');
  assert.deepEqual(await fields.locator('dt').allTextContents(), [
    'Vārds',
    'Uzvārds',
    'Personas kods',
    'Kam ziņas vajadzīgas',
  ]);
  await openFiling('EPD08');
  assert.deepEqual(await fields.locator('dt').allTextContents(), [
    'Transportlīdzekļa reģistrācijas numurs',
    'Kam ziņas vajadzīgas',
  ]);
  assert.doesNotMatch(await seen(page), /320000-00001/, 'a code that the form does not ask is not shown');
});

test('22.¹ 4.: a value that the case has is copied by one click, the others are asked of the client', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFiling('EPD313');
  const known = [clients.velta.givenName, clients.velta.surname, clients.velta.personalCode];
  const buttons = fields.getByRole('button', { name: /^Kopēt: / });
  assert.equal(await buttons.count(), known.length);
  for (const [at, value] of known.entries()) {
    await buttons.nth(at).click();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), value);
  }
  assert.match((await fields.locator('dd').last().textContent()) ?? '', /Pajautājiet klientam/);
});

test('22.¹ 4.: none of it can be typed here, so none of it is stored', async () => {
  await openFiling('EPD619');
  const inputs = await page
    .locator('main :is(input, select, textarea):not([type=hidden])')
    .evaluateAll((all) => [...new Set(all.map((field) => field.getAttribute('name')))]);
  assert.deepEqual(inputs, ['identified', 'means', 'day', 'started', 'ended', 'reference']);
});

test('22.¹ 4.: for a ward the ward’s data are filled in, not the client’s', async () => {
  await openFiling('EPD313', {
    matter: 'other',
    basis: 'guardian',
    basisDocument: 'Bāriņtiesas lēmums 1-2/3',
    representedGivenName: clients.mikus.givenName,
    representedSurname: clients.mikus.surname,
    representedCode: clients.mikus.personalCode,
  });
  const shown = await fields.textContent();
  assert.match(shown ?? '', /Mikus.*Priedītis.*320000-00003/);
  assert.doesNotMatch(shown ?? '', /Velta|320000-00001/);
});
