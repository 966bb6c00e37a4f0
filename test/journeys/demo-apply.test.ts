import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoPeople, ensureDemoCountry } from '#demo/country/index.ts';
import { makeDemoPki } from '#demo/pki/index.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { accessSite, signIn } from '#test/support/site/access-site.ts';
import { CookieBrowser } from '#test/support/site/cookie-browser.ts';
import { formOn } from '#test/support/site/page-form.ts';

const site = await accessSite({ people: demoPeople });
const { urls, vault } = site.database;
const now = site.now();
const pki = makeDemoPki(now.epochMilliseconds);
await ensureDemoCountry({ url: urls.owner, vault, now, origin: site.origin, pki, say: () => undefined });

test("whoever has no rights in the demo applies for any of the demo's own organisations, and no other is entered", async () => {
  const organisations = await ask<{ registration_number: string }>(
    urls.owner,
    "select registration_number from organisation where kind <> 'ministry'",
  );
  assert.ok(organisations.length > 5);
  const stranger = demoPeople.find(({ posts }) => posts.length === 0);
  assert.ok(stranger);
  const browser = new CookieBrowser();
  await signIn(browser, site, stranger, { from: '/apply' });
  for (const { registration_number: registrationNumber } of organisations) {
    const form = formOn((await browser.open(`${site.origin}/apply`)).text, '/apply');
    const sent = { ...form.untouched, registrationNumber, position: 'lietvede', email: 'a@example.org' };
    const page = await browser.send(`${site.origin}/apply`, sent);
    assert.match(page.url, /\/access-requests$/, registrationNumber);
  }
  assert.deepEqual(await ask(urls.owner, 'select count(*)::integer as many from organisation'), [
    { many: organisations.length + 1 },
  ]);
});
