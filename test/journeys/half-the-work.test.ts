import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { languages } from '#platform/languages/languages.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { seen } from '#test/support/browser/pages.ts';
import { paperBehind } from '#test/support/browser/paper-behind.ts';
import { clients } from '#test/support/cast/people.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());

/** What the law asks of a person: the declaration, the outcome of the check, the notice, the portal, the copies, the telling. */
const statements = ['noneAvailable', 'reason', 'outcome', 'way', 'bothCopies', 'copyHandedOver', 'identified', 'means'];

/** An employee at the counter whose every page, click, field or choice, and letter is counted. A paper opened is a page. */
function counted(page: Page) {
  const sum = { pages: 0, clicks: 0, fields: 0, letters: 0 };
  return { sum, type, choose, follow, sendForm, print, open };

  async function type(name: string, text: string): Promise<void> {
    const field = page.locator(`main [name="${name}"]`);
    if (!(await field.evaluate((one) => one === document.activeElement))) await click(field);
    assert.equal(await field.inputValue(), '', `${name} is typed only where nothing is proposed`);
    await page.keyboard.type(text);
    sum.fields += 1;
    sum.letters += text.length;
  }

  async function choose(name: string, value = 'yes'): Promise<void> {
    await click(page.locator(`main [name="${name}"][value="${value}"]`));
    sum.fields += 1;
  }

  async function follow(link: Locator): Promise<void> {
    await Promise.all([page.waitForEvent('domcontentloaded'), click(link)]);
    await page.waitForLoadState();
    sum.pages += 1;
    const stated = statements.map((name) => `main [name="${name}"]:checked`).join(', ');
    assert.equal(await page.locator(stated).count(), 0, `something is stated beforehand on ${page.url()}`);
  }

  function sendForm(): Promise<void> {
    return follow(page.locator('main form[method=post] button[type=submit]:not([formaction])').last());
  }

  async function print(link: Locator): Promise<void> {
    sum.clicks += 1;
    sum.pages += 1;
    await paperBehind(link);
  }

  /** The portal is another site, in another tab. */
  async function open(link: Locator): Promise<void> {
    await page.context().route(/^https:\/\/example\.org\//, (route) => route.fulfill({ body: 'portāls' }));
    const [tab] = await Promise.all([page.waitForEvent('popup'), click(link)]);
    await tab.waitForLoadState();
    await tab.close();
  }

  async function click(what: Locator): Promise<void> {
    sum.clicks += 1;
    await what.click();
  }
}

type Client = Record<'givenName' | 'surname' | 'personalCode', string>;
type Sum = ReturnType<typeof counted>['sum'];

/** From the first page after the sign-in until the result is told, in one e-service. */
async function serve(page: Page, { client, isKnown }: { client: Client; isKnown: boolean }): Promise<Sum> {
  const { sum, type, choose, follow, sendForm, print, open } = counted(page);
  await follow(page.locator('main a[href="/cases/new"]'));
  await type('eService', 'EPD313');
  await choose('reason', 'never_had');
  await choose('noneAvailable');
  await type('personalCode', client.personalCode);
  await type('documentNumber', typing.identity.documentNumber);
  await sendForm();
  if (!isKnown) {
    await choose('documentKind', 'passport');
    await type('documentValidTo', '01.01.2030.');
    await type('givenName', client.givenName);
    await type('surname', client.surname);
  }
  await choose('outcome', 'confirmed');
  await sendForm();
  await choose('way', 'read_aloud');
  if (!isKnown) {
    await choose('resultWay', 'phone');
    await type('resultPhone', '+37120000000');
  }
  await sendForm();
  await print(page.locator('main a[href$="/papers/copies"]'));
  await choose('bothCopies');
  await choose('copyHandedOver');
  await sendForm();
  await open(page.locator('main a[href*="/portal?eService="]'));
  await choose('identified');
  await choose('means', 'eid_card');
  await type('reference', `TVP-${crypto.randomUUID().slice(0, 8)}`);
  await sendForm();
  await type('plannedOn', '16.03.2026.');
  await choose('way', 'in_person');
  await sendForm();
  await follow(page.locator('main a.task__link[aria-current=step]'));
  await choose('way', 'phone');
  await sendForm();
  assert.match(await seen(page), /Viss izdarīts|Everything is done/);
  return sum;
}

function expectAtMost(sum: Sum, most: Sum): void {
  console.log(JSON.stringify(sum));
  for (const [what, count] of Object.entries(sum)) {
    assert.ok(count <= most[what as keyof Sum], `${count} ${what}, at most ${most[what as keyof Sum]}`);
  }
}

const strangers = {
  lv: clients.arvids,
  en: { givenName: 'Oskars', surname: 'Liepa', personalCode: '320000-00123' },
};

for (const language of languages) {
  test(`22.¹: a client met before is served in half the work, and nothing is stated for anybody, ${language}`, async () => {
    await caseLedTo(counter, '22.1.7');
    const page = await counter.signIn('karlis', { path: '/', language });
    const sum = await serve(page, { client: clients.velta, isKnown: true });
    expectAtMost(sum, { pages: 10, clicks: 26, fields: 15, letters: 70 });
    await page.close();
  });

  test(`22.¹: a stranger takes a third less, ${language}`, async () => {
    const page = await counter.signIn('karlis', { path: '/', language });
    const sum = await serve(page, { client: strangers[language], isKnown: false });
    expectAtMost(sum, { pages: 12, clicks: 34, fields: 21, letters: 110 });
    await page.close();
  });
}
