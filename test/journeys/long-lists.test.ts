import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { demoPeople, ensureDemoCountry } from '#demo/country/index.ts';
import { makeDemoPki } from '#demo/pki/index.ts';
import { openBrowser } from '#test/support/browser/browser.ts';
import { signInWith } from '#test/support/browser/pages.ts';
import { copyRows } from '#test/support/postgres/copy-rows.ts';
import { manyPlaces } from '#test/support/postgres/many-places.ts';
import { accessSite } from '#test/support/site/access-site.ts';
import { linksOn } from '#test/support/site/lists.ts';

// Every page with a list to which the menus and the links of the pages lead, with more rows than a page has, on a screen as narrow as
// 400 % zoom makes it. A new list is found by its link; nothing has to be added here.

/** Pixels: six screens of a telephone. */
const longest = 5000;

/** Many rows are its purpose. */
const forPaper = '/register/print';

const site = await accessSite({ people: demoPeople });
const { urls, vault } = site.database;
const browser = await openBrowser();
const heights = new Map<string, number>();
const continued = new Set<string>();
const nameless = new Set<string>();

before(async () => {
  const now = site.now();
  const pki = makeDemoPki(now.epochMilliseconds);
  await ensureDemoCountry({ url: urls.owner, vault, now, origin: site.origin, pki, say: () => undefined });
  const pages = await Promise.all(demoPeople.map(signedIn));
  await copyRows(urls.owner, 300);
  await manyPlaces(urls.owner, 60);
  for (const page of pages) {
    await measureLists(page);
    await page.close();
  }
});
after(() => browser.close());

test('at 320 pixels no list is longer than a few screens', () => {
  assert.deepEqual(site.faults, []);
  const long = [...heights].filter(([path, height]) => height > longest && !path.startsWith(forPaper));
  assert.deepEqual(long, []);
});

test('at 320 pixels each fact of a row says what it is, but for the name of the row and what is to be done', () => {
  assert.deepEqual([...nameless], []);
});

test('each of these lists had more rows than its page', () => {
  const counter = ['/cases', '/cases?employee', '/to-tell', '/register', '/consultations', '/catalogue', '/audit'];
  const offices = ['/rights', '/rights/figures', '/organisations', '/access-requests', '/e-services', '/filings'];
  assert.deepEqual(
    [...counter, ...offices].filter((list) => !continued.has(list)),
    [],
    [...continued].join(' '),
  );
});

async function signedIn(person: (typeof demoPeople)[number]): Promise<Page> {
  const page = await browser.newPage({ width: 320, height: 800 });
  await page.goto(`${site.origin}/?language=lv`);
  await signInWith(page, person);
  await page.waitForURL(`${site.origin}/**`);
  return page;
}

/** Opens one page of each kind, and its list once for each question that a link asks of it. */
async function measureLists(page: Page): Promise<void> {
  const waiting = ['/start'];
  const opened = new Set<string>();
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const list = listAt(path);
    if (!list || opened.has(list)) continue;
    opened.add(list);
    const answer = await page.request.get(new URL(path, site.origin).href);
    if (answer.status() !== 200 || !answer.headers()['content-type']?.startsWith('text/html')) continue;
    const text = await answer.text();
    waiting.push(...linksOn(text, site.origin));
    if (!/class="(?:table|results)"/.test(text)) continue;
    await page.goto(new URL(path, site.origin).href);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    heights.set(list, Math.max(height, heights.get(list) ?? 0));
    for (const cell of await page.evaluate(cellsWithoutName)) nameless.add(`${list}: ${cell}`);
    if ((await page.locator('.pagination__link--next').count()) > 0) continued.add(list);
  }
}

/** In the browser: cells that are seen and before which their heading is not. */
function cellsWithoutName(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.table tbody td')].flatMap((cell) => {
    const heading = cell.dataset.label ?? '';
    const isSeen = cell.checkVisibility() && cell.textContent.trim() !== '';
    if (!isSeen || cell.classList.contains('table__cell--action')) return [];
    const before = getComputedStyle(cell, '::before').content;
    return heading && before.includes(heading) ? [] : [`${heading} ${before}`];
  });
}

/** The pattern of the page and what is asked of it; undefined for other sites, and for what only the demo has. */
function listAt(path: string): string | undefined {
  const { pathname, searchParams } = new URL(path, site.origin);
  if (searchParams.has('language') || pathname.startsWith('/demo')) return undefined;
  const pattern = site.pages.find((name) => new RegExp(`^${name.replaceAll(/:\w+/g, '[^/]+')}$`).test(pathname));
  const asked = [...searchParams.keys()].toSorted().join('&');
  return pattern && (asked ? `${pattern}?${asked}` : pattern);
}
