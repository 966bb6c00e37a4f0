import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoPeople, ensureDemoCountry } from '#demo/country/index.ts';
import { makeDemoPki } from '#demo/pki/index.ts';
import { accessSite, signIn } from '#test/support/site/access-site.ts';
import { CookieBrowser } from '#test/support/site/cookie-browser.ts';

const site = await accessSite({ people: demoPeople });
const { urls, vault } = site.database;
const now = site.now();
const pki = makeDemoPki(now.epochMilliseconds);
await ensureDemoCountry({ url: urls.owner, vault, now, origin: site.origin, pki, say: () => undefined });

interface Row {
  readonly kind: string;
  readonly all: { readonly count: number | null; readonly href: string };
}

/** The item of the menu that leads to rows of a start page, and where they lead. */
const items = [
  ['/audit', '/audit'],
  ['/e-services', '/e-services'],
  ['/rights', '/rights/figures'],
] as const;

test('what waits on the start page is counted beside the item of the menu that leads there', async () => {
  const counted = new Set<string>();
  for (const person of demoPeople) {
    const browser = new CookieBrowser();
    await signIn(browser, site, person);
    const { text } = await browser.open(`${site.origin}/start`);
    const { waiting = [] } = JSON.parse((await browser.open(`${site.origin}/api/start`)).text) as { waiting?: Row[] };
    for (const [item, path] of items) {
      const [, beside] = new RegExp(`navigation__link" href="${item}"(.*?)</a>`).exec(text) ?? [];
      if (beside === undefined) continue;
      const figure = Number(/aria-hidden="true">(\d+)/.exec(beside)?.[1] ?? 0);
      const rows = waiting.filter(({ kind, all }) => kind !== 'finished' && all.href.startsWith(path));
      const sum = rows.reduce((total, { all }) => total + (all.count ?? 1), 0);
      // An organisation that both lacks an administrator and is late is one.
      assert.ok(
        item === '/rights' ? figure <= sum : figure === sum,
        `${person.surname}: ${figure} at ${item} of ${sum}`,
      );
      assert.equal(figure > 0, sum > 0, `${person.surname} at ${item}`);
      if (figure > 0) counted.add(item);
    }
  }
  assert.deepEqual([...counted].toSorted(), items.map(([item]) => item).toSorted());
});
