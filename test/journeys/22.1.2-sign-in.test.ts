import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openCounter, workUntil } from '#test/support/browser/counter.ts';
import { chooseRight, fill, seen, send } from '#test/support/browser/pages.ts';
import { expectLogged, expectRefused, tracesOf } from '#test/support/postgres/traces.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());

/** At the provider, which asks everybody again. */
async function signInAgain(page: Page, who: 'karlis' | 'liga' = 'karlis'): Promise<void> {
  await page.locator('main form[action="/sign-in"] button[type=submit]').click();
  await page.locator(`button[value="${who === 'karlis' ? '329999-00001' : '329999-00002'}"]`).click();
  await page.waitForLoadState();
}

suite('22.¹ 2.: the employee is known by a qualified means', () => {
  test('after signing in, the employee is on the requested page, in their centre', async () => {
    const page = await counter.signIn('karlis', { path: '/to-tell' });
    assert.equal(page.url(), `${counter.origin}/to-tell`);
    assert.match(await seen(page, 'header'), /Kārlis Kalniņš darbinieks, Birzgales/);
    await page.close();
  });

  test('a means that is not qualified is refused, and the qualified ones are named', async () => {
    const page = await counter.signIn('karlis', { means: 'unqualified' });
    await page.waitForLoadState();
    assert.match(await seen(page), /nav kvalificēts vai sistēmai nav zināms.*eID karte.*eParaksts mobile/);
    await expectLogged(counter.database, { code: 'sign-in.not-qualified', point: '22.1.2' });
    await page.goto(`${counter.origin}/cases`);
    assert.match(page.url(), /\/sign-in\?return_to=%2Fcases/);
    await page.close();
  });

  test('at a shared computer the next person has to sign in, and finds nothing of the one before', async () => {
    const page = await counter.signIn('karlis');
    const { address } = await caseLedTo(counter, '2.6');
    await page.goto(address);
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.locator('header form[action="/sign-out"] button').click();
    await page.locator('button[name="logout"]').click();
    await page.waitForURL(/\/signed-out$/);
    assert.ok(addresses.length > 2, 'here and at the provider');
    for (const each of addresses) assert.doesNotMatch(each, /eyJ|token/, 'no token stands in an address');
    assert.match(await seen(page), /Izrakstīšanās ir pabeigta/);
    await page.goBack();
    assert.doesNotMatch(await seen(page, 'body'), /Velta|Kārlis/);
    await page.goto(address);
    await page.locator('main form[action="/sign-in"] button[type=submit]').click();
    assert.match(page.url(), /\/choice\//, 'the provider asks again');
    await page.close();
  });
});

suite('22.¹ 2.: an application is filed on a fresh proof', () => {
  test('after an hour the employee proves their identity again, and returns to the same page with everything typed', async () => {
    const page = await counter.signIn('karlis');
    const address = await workUntil(counter, page, '22.1.3');
    for (let minutes = 0; minutes < 65; minutes += 13) {
      counter.pass({ minutes: 13 });
      await page.reload();
    }
    const filing = page.url();
    const typed = { ...typing.filing, reference: 'TVP-STALE-1' };
    await fill(page, typed);
    const before = await tracesOf(counter.database);
    await send(page);
    assert.match(await seen(page), /Pierakstieties vēlreiz.*Tas, ko ierakstījāt, ir saglabāts/);
    assert.deepEqual(changed(before, await tracesOf(counter.database)), ['kept_form']);
    await expectLogged(counter.database, { code: 'sign-in.stale', point: '22.1.2' });

    await signInAgain(page);
    assert.equal(new URL(page.url()).pathname, new URL(filing).pathname);
    assert.match(await seen(page, 'body'), /Ierakstītais ir saglabājies/);
    await expectTyped(page, typed);
    await send(page);
    assert.match(page.url(), new RegExp(`^${address}/applications/[0-9a-f-]+/planned-time$`));
    await page.close();
  });
});

suite('a session without use ends, and nothing typed is lost', () => {
  test('a form sent after that comes back filled in after signing in', async () => {
    const page = await counter.signIn('karlis');
    const { address } = await caseLedTo(counter, '2.6');
    await page.goto(`${address}/identity-checks`);
    await fill(page, typing.identity);
    counter.pass({ minutes: 16 });
    await send(page);
    assert.match(page.url(), /\/sign-in\?/);
    assert.doesNotMatch(page.url(), /320000|Velta|Pried/, 'nothing typed stands in the address');
    await signInAgain(page);
    await expectTyped(page, typing.identity);
    await send(page);
    assert.equal(page.url(), `${address}/mandates`);
    await page.close();
  });

  test('another person who signs in instead sees nothing of it', async () => {
    const page = await counter.signIn('karlis');
    const { address } = await caseLedTo(counter, '2.6');
    await page.goto(`${address}/identity-checks`);
    await fill(page, typing.identity);
    counter.pass({ minutes: 16 });
    await send(page);
    await signInAgain(page, 'liga');
    await page.goto(`${address}/identity-checks`);
    assert.equal(await page.locator('[name=surname]').inputValue(), '');
    await page.close();
  });
});

suite('work begun for one centre does not land in another', () => {
  test('a form sent after the centre was changed in another window is refused, and the refusal says what to do', async () => {
    const page = await counter.signIn('janis');
    await chooseRight(page, 'Kalnamuiža');
    const { address } = await caseLedTo(counter, 'opened', {}, 'janis');
    await page.goto(`${address}/declaration`);
    await fill(page, { noneAvailable: 'yes', reason: 'expired' });
    const other = await page.context().newPage();
    await other.goto(`${counter.origin}/choose-right`);
    await chooseRight(other, 'Birzgale');
    assert.match(await seen(other, 'header'), /Birzgales/);
    await expectRefused(counter.database, { code: 'access.form-of-another-right' }, () => send(page));
    assert.match(await seen(page), /sākta, strādājot citā centrā.*atgriezieties tajā centrā/);
    await other.goto(address);
    assert.match(await seen(other), /Lapa nav atrasta/, 'the case of the other centre is not there');

    await other.goto(`${counter.origin}/choose-right`);
    await chooseRight(other, 'Kalnamuiža');
    await page.goBack();
    await fill(page, { noneAvailable: 'yes', reason: 'expired' });
    await send(page);
    assert.equal(page.url(), `${address}/identity-checks`);
    await page.close();
  });
});

async function expectTyped(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(typed)) {
    const fields = page.locator(`main [name="${name}"]:not([type=hidden])`);
    const chosen = page.locator(`main [name="${name}"][value="${value}"]`);
    const kind = await fields.first().getAttribute('type');
    if (kind === 'radio' || kind === 'checkbox') assert.ok(await chosen.isChecked(), name);
    else assert.equal(await fields.first().inputValue(), value, name);
  }
}

function changed(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>): string[] {
  return Object.keys(after).filter((table) => after[table] !== before[table]);
}
