import type { AccessSite } from './access-site.ts';
import type { CookieBrowser, Page } from './cookie-browser.ts';

interface Waiting {
  readonly address: string;
  /** The text typed into the search box before. */
  readonly typed?: string | undefined;
}

const followingPage = 'next page';

/**
 * Opens the targets of the site's links, filters and search boxes: each kind of page once for each filter and each
 * typed text, and two following pages; and all of the API's that need no id. `seen` contains the kinds that were
 * answered.
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
  // The same box stands on every page.
  const searched = new Set<string>();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const kind = kindOf(site, next);
    const times = kind === undefined ? 0 : (seen.get(kind) ?? 0);
    if (kind === undefined || refused.has(kind) || times >= (kind.includes(followingPage) ? 2 : 1)) continue;
    const page = await open(browser, new URL(next.address, site.origin));
    const opened = page.headers.get('location');
    if (page.status === 303 && next.typed !== undefined && opened !== null) {
      // The only case that is found is opened straight.
      seen.set(kind, times + 1);
      waiting.push({ address: opened });
      continue;
    }
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
      if (searched.has(action)) continue;
      searched.add(action);
      for (const text of typed) {
        const answer = await browser.step(new URL(action, site.origin), { ...hidden, [name]: text });
        const address = answer.headers.get('location');
        if (address !== null) waiting.push({ address, typed: text });
      }
    }
  }
}

/**
 * A busy machine may close a connection kept open too long in the middle of an answer: asked again, the page is there.
 */
function open(browser: CookieBrowser, url: URL): Promise<Page> {
  return browser.step(url).catch(() => browser.step(url));
}

/** Pages of one kind differ only by ids. Undefined for other sites, and for signing out. */
function kindOf(site: AccessSite, { address, typed }: Waiting): string | undefined {
  const { pathname, searchParams } = new URL(address, site.origin);
  // What is asked after a breach is no list: it counts everybody, and so reads everything of the days asked for.
  const isCount = pathname.startsWith('/audit/seen');
  if (searchParams.has('language') || pathname.startsWith('/demo') || isCount) return undefined;
  const pattern = site.pages.find((page) => new RegExp(`^${page.replaceAll(/:\w+/g, '[^/]+')}$`).test(pathname));
  if (pattern === undefined) return undefined;
  const asked = [...searchParams].map(([name, value]) => {
    if (name === 'search') return `search=${typed}`;
    if (/^(after|below|above)$/.test(name)) return followingPage;
    return /^[0-9a-f]{8}-/.test(value) ? name : `${name}=${value}`;
  });
  return `${pattern} ${asked.sort().join('&')}`;
}

/** A list's search box, which is posted. */
export interface SearchBox {
  readonly action: string;
  readonly name: string;
  readonly hidden: Readonly<Record<string, string>>;
}

interface Field {
  readonly name: string;
  readonly values: readonly string[];
}

const mostOptions = 12;

/** The targets of a page's links within its own site, as paths. */
export function linksOn(html: string, origin?: string): string[] {
  const page = origin === undefined ? html : html.replaceAll(`href="${origin}/`, 'href="/');
  return [...page.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)"/g)].map(([, address = '']) => unescaped(address));
}

/** The targets of the filters above a page's lists: each value by itself, each two fields together, and all of them. */
export function filtersOn(html: string): string[] {
  return formsOf(html, 'get').flatMap((form) => {
    const hidden = hiddenIn(form);
    const fields = fieldsIn(form);
    const address = (filled: Readonly<Record<string, string>>) =>
      `${attribute(form, 'action')}?${new URLSearchParams({ ...hidden, ...filled })}`;
    const each = fields.flatMap(({ name, values }) => values.map((value) => address({ [name]: value })));
    const two = fields.flatMap((one, index) =>
      fields
        .slice(index + 1)
        .flatMap((other) =>
          one.values
            .slice(0, 1)
            .flatMap((value) =>
              other.values.slice(0, 1).map((beside) => address({ [one.name]: value, [other.name]: beside })),
            ),
        ),
    );
    return [...each, ...two, address(Object.fromEntries(fields.map(({ name, values }) => [name, values[0] ?? ''])))];
  });
}

/** The search boxes of a page that are posted. */
export function searchesOn(html: string): SearchBox[] {
  const posted = html
    .split('<search')
    .slice(1)
    .flatMap((part) => formsOf(part.split('</search>')[0] ?? '', 'post'));
  return posted.map((form) => ({
    action: attribute(form, 'action'),
    name: fieldsIn(form)[0]?.name ?? '',
    hidden: hiddenIn(form),
  }));
}

function formsOf(html: string, method: string): string[] {
  const forms = html
    .split('<form')
    .slice(1)
    .map((part) => part.split('</form>')[0] ?? '');
  return forms.filter((form) => attribute(form, 'method') === method);
}

function hiddenIn(form: string): Record<string, string> {
  const hidden = [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)];
  return Object.fromEntries(hidden.map(([tag]) => [attribute(tag, 'name'), attribute(tag, 'value')]));
}

function fieldsIn(form: string): Field[] {
  const boxes = [...form.matchAll(/<input\b[^>]*>/g)].flatMap(([tag]) => {
    const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')];
    if (!name || type === 'hidden') return [];
    if (type === 'radio' || type === 'checkbox') return [{ name, values: [attribute(tag, 'value')] }];
    return [{ name, values: [textFor(name)] }];
  });
  const choices = [...form.matchAll(/<select\b[^>]*>.*?<\/select>/gs)].map(([select]) => {
    const options = [...select.matchAll(/<option\b[^>]*>/g)].map(([option]) => attribute(option, 'value'));
    return { name: attribute(select, 'name'), values: options.filter(Boolean).slice(0, mostOptions) };
  });
  return [...boxes, ...choices].filter(({ values }) => values.length > 0);
}

/** Date fields are recognised by their names. */
function textFor(name: string): string {
  if (/^(from|on|day)$/.test(name)) return '01.01.2019.';
  return /^(to|until)$/.test(name) ? '31.12.2026.' : 'a';
}

function attribute(tag: string, name: string): string {
  return unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
