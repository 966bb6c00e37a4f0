import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { chooseRight, expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { clients } from '#test/support/cast/people.ts';
import { lastEntries } from '#test/support/postgres/traces.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());

const first = await caseLedTo(counter, '22.1.3');
const second = await caseLedTo(counter, '22.1.1', { client: { ...clients.arvids } });

for (const [language, role, words] of [
  [
    'lv',
    'auditors',
    {
      find: 'Viena klienta vai lietas ieraksti',
      check: 'Klienta identitātes pārbaude',
      sign: 'Pilnvarojuma parakstīšana',
      only: 'Tikai ieraksti par',
      opens: 'Audita žurnāla ieraksti par šo pilnvarojumu',
    },
  ],
  [
    'en',
    'auditor',
    {
      find: 'Entries of one client or case',
      check: "Check of the client's identity",
      sign: 'Signing of a mandate',
      only: 'Only entries about',
      opens: 'Entries of the audit log about this mandate',
    },
  ],
] as const) {
  test(`the auditor finds the entries of one client and of one case, and says why, ${language}`, async () => {
    const page = await counter.signIn('viewer', { language, path: '/audit' });
    await chooseRight(page, role);
    await page.goto(`${counter.origin}/audit`);
    await page.locator('main').getByRole('link', { name: words.find }).click();
    await expectAccessible(page);
    assert.equal(await page.locator('input[name=purpose]:checked').count(), 0, 'no purpose is chosen beforehand');
    await fill(page, { text: clients.arvids.personalCode });
    await send(page);
    await expectErrors(page, ['purpose']);
    await fill(page, { purpose: 'complaint' });
    await send(page);
    assert.match(page.url(), /\/audit\?client=[\da-f-]{36}&purpose=complaint$/, 'the code is in no address');
    const ofClient = await seen(page);
    assert.ok(ofClient.includes(words.only) && ofClient.includes(words.check), ofClient);
    assert.ok(!(await seen(page, 'main table')).includes(words.sign), 'nothing of the other client');
    assert.equal((await lastEntries(counter.database, 1))[0]?.body.purpose, 'complaint');
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 900 });

    await page.goto(`${counter.origin}/audit/find`);
    await fill(page, { text: 'Nr. 1/2026', purpose: 'supervision' });
    await send(page);
    assert.equal(new URL(page.url()).searchParams.get('case'), first.id);
    assert.ok((await seen(page, 'main table')).includes(words.sign));
    assert.ok(!(await page.content()).includes(second.id));

    await page.locator(`main a[href="/register/${first.mandate}"]`).first().click();
    assert.equal(new URL(page.url()).pathname, `/register/${first.mandate}`);
    await page.getByRole('link', { name: words.opens }).click();
    assert.equal(new URL(page.url()).searchParams.get('mandate'), first.mandate);
    await fill(page, { purpose: 'supervision' });
    await send(page);
    assert.ok((await seen(page, 'main table')).includes(words.sign));
    await page.close();
  });
}

test('from the register to the mandate and its case, and back', async () => {
  const page = await counter.signIn('karlis', { path: '/register' });
  await page.getByRole('link', { name: '1', exact: true }).click();
  assert.equal(new URL(page.url()).pathname, `/register/${first.mandate}`);
  await page.getByRole('link', { name: 'Atvērt pilnvarojumu lietā' }).click();
  assert.equal(page.url(), `${first.address}/mandates/${first.mandate}`);
  await page.locator(`a[href="/cases/${first.id}"]`).first().click();
  assert.equal(page.url(), first.address);
  await page.locator(`main a[href="/cases/${first.id}/mandates/${first.mandate}"]`).first().click();
  await page.locator(`main a[href="/register/${first.mandate}"]`).first().click();
  assert.equal(new URL(page.url()).pathname, `/register/${first.mandate}`);
  await page.close();
});
