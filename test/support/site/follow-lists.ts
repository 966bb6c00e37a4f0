import type { AccessSite } from './access-site.ts';
import type { CookieBrowser, Page } from './cookie-browser.ts';
import { filtersOn, linksOn, searchesOn } from './list-links.ts';

interface Waiting {
  readonly address: string;
  /** What was typed into the search box before. */
  readonly typed?: string | undefined;
}

const followingPage = 'next page';

/**
 * Opens what the links, the filters and the search boxes of the site lead to: each kind of page once for each filter and each
 * text typed, and two pages that follow; and all of the API's that needs no id. `seen` holds the kinds that were answered.
 */
export async function followLists(
  site: AccessSite,
  browser: CookieBrowser,
  typed: readonly string[],
  seen: Map<string, number>,
): Promise<void> {
  const plain = site.routes.flatMap((route) => /^GET (\/[^:]*)$/.exec(route)?.[1] ?? []);
  const waiting: Waiting[] = ['/', ...plain].map((address) => ({ address }));
  const refused = new Set<string>();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const kind = kindOf(site, next);
    const times = kind === undefined ? 0 : (seen.get(kind) ?? 0);
    if (kind === undefined || refused.has(kind) || times >= (kind.includes(followingPage) ? 2 : 1)) continue;
    const page = await open(browser, new URL(next.address, site.origin));
    if (page.status >= 500) throw new Error(`${next.address} answered ${page.status}`);
    if (page.status !== 200) {
      refused.add(kind);
      continue;
    }
    seen.set(kind, times + 1);
    if (!page.headers.get('content-type')?.startsWith('text/html')) continue;
    const { typed: before } = next;
    for (const address of [...linksOn(page.text), ...filtersOn(page.text)]) {
      waiting.push({ address, typed: address.includes('search=') ? before : undefined });
    }
    if (new URL(next.address, site.origin).search) continue;
    for (const { action, name, hidden } of searchesOn(page.text)) {
      for (const text of typed) {
        const answer = await browser.step(new URL(action, site.origin), { ...hidden, [name]: text });
        const address = answer.headers.get('location');
        if (address !== null) waiting.push({ address, typed: text });
      }
    }
  }
}

/** A connection that was kept too long on a busy machine is closed in the middle of it: asked again, the page is there. */
function open(browser: CookieBrowser, url: URL): Promise<Page> {
  return browser.step(url).catch(() => browser.step(url));
}

/** Pages of one kind differ by ids only. Undefined for what is another site's, or signs out. */
function kindOf(site: AccessSite, { address, typed }: Waiting): string | undefined {
  const { pathname, searchParams } = new URL(address, site.origin);
  if (searchParams.has('language') || pathname.startsWith('/demo')) return undefined;
  const pattern = site.pages.find((page) => new RegExp(`^${page.replaceAll(/:\w+/g, '[^/]+')}$`).test(pathname));
  if (pattern === undefined) return undefined;
  const asked = [...searchParams].map(([name, value]) => {
    if (name === 'search') return `search=${typed}`;
    if (/^(after|below|above)$/.test(name)) return followingPage;
    return /^[0-9a-f]{8}-/.test(value) ? name : `${name}=${value}`;
  });
  return `${pattern} ${asked.sort().join('&')}`;
}
