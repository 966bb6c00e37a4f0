import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { languages } from '#platform/languages/languages.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { chooseRight, fill, seen, send } from '#test/support/browser/pages.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const words = {
  lv: {
    checked: /identitāti 02\.03\.2026\. 10:00, Kārlis Kalniņš/,
    signed: /eksemplāru 02\.03\.2026\. 10:00, Līga Ozola/,
    viewer: 'skatītājs',
    recordEnd: 'Reģistrēt pilnvarojuma izbeigšanos',
    inForce: /Spēkā/,
    onlyEmployees: /To dara klientu apkalpošanas centra darbinieks/,
  },
  en: {
    checked: /identity 02\.03\.2026 10:00, Kārlis Kalniņš/,
    signed: /copy 2 02\.03\.2026 10:00, Līga Ozola/,
    viewer: 'viewer',
    recordEnd: 'Record the end of the mandate',
    inForce: /In force/,
    onlyEmployees: /An employee of the customer service centre does this/,
  },
} as const;

const counter = await openCounter();
after(() => counter.browser.close());
const { address, mandate, eService, application } = await caseLedTo(counter, '22.1.6');
const path = new URL(address).pathname;

suite('a case belongs to its centre', () => {
  for (const language of languages) {
    const w = words[language];
    test(`a colleague continues where the other stopped, and each step says who did it, ${language}`, async () => {
      const begun = await caseLedTo(counter, 'notice');
      const page = await counter.signIn('liga', { path: new URL(begun.address).pathname, language });
      await page.locator('main a.task__link[aria-current=step]').click();
      await fill(page, typing.mandate);
      await send(page);
      await fill(page, typing.signing);
      await send(page);
      await page.goto(begun.address);
      const tasks = await seen(page, '.task-list');
      assert.match(tasks, w.checked);
      assert.match(tasks, w.signed);
      await page.close();
    });

    test(`a person who may only read sees the case and is offered no acts in it, ${language}`, async () => {
      const page = await counter.signIn('viewer', { path: '/cases', language });
      await chooseRight(page, w.viewer);
      await page.goto(`${counter.origin}${path}`);
      assert.match(await seen(page), /Velta Priedīte/);
      assert.equal(await page.locator('a.task__link[aria-current=step]').count(), 0);
      assert.equal(await page.getByRole('link', { name: w.recordEnd }).count(), 0);
      await page.goto(`${address}/mandates/${mandate}`);
      assert.match(await seen(page), w.inForce);
      assert.equal(await page.locator('main :is(form, a[href*="/papers/"])').count(), 0);
      await page.goto(`${address}/applications/${application}/result`);
      assert.match(await seen(page), w.onlyEmployees);
      assert.equal(await page.locator('main form').count(), 0);
      await page.close();
    });
  }

  for (const [who, language] of [
    ['janis', 'lv'],
    ['ruta', 'en'],
  ] as const) {
    test(`another centre sees nothing of it, and cannot distinguish it from one that does not exist: ${who}, ${language}`, async () => {
      const page = await counter.signIn(who, { path: '/catalogue', language });
      if (who === 'janis') await chooseRight(page, 'Kalnamuiža');
      const nobodys = '/cases/01a20ab9-cdac-716e-a4ec-50d4e3e7a98a';
      const pages = ['', '/identity-checks', `/mandates/${mandate}`, `/mandates/${mandate}/papers/copy-1`];
      const ofCase = [...pages, `/applications?eService=${eService.eServiceId}`, `/applications/${application}/result`];
      for (const part of ofCase) {
        const theirs = await page.goto(`${counter.origin}${path}${part}`);
        const text = await seen(page);
        const never = await page.goto(`${counter.origin}${nobodys}${part}`);
        assert.equal(theirs?.status(), 404, part);
        assert.equal(never?.status(), 404, part);
        assert.equal(text, await seen(page), part);
      }
      for (const list of ['/cases', '/to-tell', '/register']) {
        await page.goto(`${counter.origin}${list}`);
        assert.doesNotMatch(await seen(page), /Velta|Priedīte/, list);
      }
      await page.close();
    });
  }
});
