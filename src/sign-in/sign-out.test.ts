import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anna, enterSignInCast, everybody } from '#test/support/cast/sign-in-cast.ts';
import { accessSite, formIn, signIn, signOut } from '#test/support/site/access-site.ts';
import { CookieBrowser, type Page } from '#test/support/site/cookie-browser.ts';
import { workPages } from '#test/support/site/work-pages.tsx';

const site = await accessSite({ people: everybody, pages: workPages() });
await enterSignInCast(site.database);

test("sign-out ends the provider's session too: without prompt=login it would ask as well", async () => {
  const browser = new CookieBrowser();
  await signIn(browser, site, anna);
  const provider = (await browser.step(`${site.issuer}/session/end`)).text;
  assert.match(provider, /Izrakstīties/, 'a session is open at the provider');
  await signOut(browser, site, '/work');
  const after = await browser.open(`${site.issuer}/session/end`);
  assert.match(after.url, /success$/, 'none is open any longer');
});

test('no address at sign-out holds a token, nor names the person', async () => {
  const asked: Page[] = [];
  class Watched extends CookieBrowser {
    protected override async request(url: URL, init: RequestInit): Promise<Page> {
      const page = await super.request(url, init);
      asked.push(page);
      return page;
    }
  }
  const browser = new Watched();
  await signIn(browser, site, anna);
  asked.length = 0;
  await signOut(browser, site, '/work');
  assert.ok(asked.length > 4, 'here and at the provider');
  for (const { url, headers } of asked) {
    for (const address of [url, headers.get('location') ?? '', headers.get('refresh') ?? '']) {
      assert.doesNotMatch(address, /eyJ|id_token|_hint=|000123|Anna|[?&](sub|sid)=/i);
    }
  }
});

test('sign-out has the browser forget the pages of this site', async () => {
  const browser = new CookieBrowser();
  await signIn(browser, site, anna);
  const { headers } = await browser.step(
    `${site.origin}/sign-out`,
    formIn(await browser.open(`${site.origin}/work`), '/sign-out'),
  );
  assert.equal(headers.get('clear-site-data'), '"cache"');
});
