import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, follow, openFirefox, withoutFirefox } from '#test/support/browser/firefox.ts';
import { clients } from '#test/support/cast/people.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { openStaffedSite, people } from '#test/support/site/staffed-site.ts';

const sendForm = 'main form[method=post] button[type=submit]:not([formaction])';

test('22.¹: the whole case in Firefox, and what was typed at a step that was left', {
  skip: withoutFirefox,
}, async () => {
  const { origin } = await openStaffedSite();
  const firefox = await openFirefox();
  try {
    assert.match(await firefox.version(), /firefox/i);
    const page = await firefox.newPage();
    const wrong: unknown[] = [];
    page.on('pageerror', (error) => wrong.push(error));
    await page.goto(`${origin}/cases/new`);
    await follow(page, 'main form button[type=submit]');
    await page.click('input[name=means][value=eid]');
    await follow(page, `button[value="${people.karlis.personalCode}"]`);
    assert.match(page.url(), /\/cases\/new/);

    await fill(page, { eService: 'EPD313', reason: 'never_had', noneAvailable: 'yes' });
    await follow(page, sendForm);
    const step = page.url();
    assert.match(step, /\/identity-checks$/);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'personalCode');
    await fill(page, { documentNumber: typing.identity.documentNumber, outcome: 'confirmed' });
    await follow(page, 'nav a[href="/cases"]');
    do await page.goto(step);
    while (!(await page.$('[aria-labelledby=form-is-back-title]')));
    const value = (name: string) => page.$eval(`main [name="${name}"]`, (field) => (field as HTMLInputElement).value);
    assert.equal(await value('documentNumber'), typing.identity.documentNumber);
    assert.equal(await page.$('main [name=outcome]:checked'), null);

    await follow(page, sendForm);
    assert.match(await page.title(), /^Kļūda: /);
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'error-summary');
    await fill(page, typing.identity);
    await follow(page, sendForm);
    await fill(page, { way: 'read_aloud', resultWay: 'phone', resultPhone: typing.mandate.resultPhone });
    await follow(page, sendForm);
    const paper = await page.$eval('main a[href$="/papers/copies"]', (link) => (link as HTMLAnchorElement).href);
    const kind = await page.evaluate((at) => fetch(at).then(({ headers }) => headers.get('content-type')), paper);
    assert.equal(kind, 'application/pdf');
    await fill(page, { bothCopies: 'yes', copyHandedOver: 'yes', folder: '2026/1' });
    await follow(page, sendForm);
    await fill(page, typing.filing);
    await follow(page, sendForm);
    await fill(page, { plannedOn: '16.03.2026.', way: 'in_person' });
    await follow(page, sendForm);
    await follow(page, 'main a.task__link[aria-current=step]');
    await fill(page, { way: 'phone' });
    await follow(page, sendForm);
    const text = await page.$eval('main', (main) => main.textContent);
    assert.match(text, /Viss izdarīts/);
    assert.ok(text.includes(clients.velta.surname));
    await follow(page, 'header form[action="/sign-out"] button');
    assert.deepEqual(wrong, []);
  } finally {
    await firefox.close();
  }
});
