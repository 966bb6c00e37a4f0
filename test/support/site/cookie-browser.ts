export type Page = { url: string; status: number; text: string; headers: Headers };

/** What is typed into a form, by its fields' names. */
type Form = Readonly<Record<string, string | File>>;

type Cookie = { host: string; path: string; name: string; value: string };

/**
 * A browser without a window: keeps cookies by host and path (not by port, as real ones do) and follows redirects. For
 * journeys over several servers that need no rendering.
 */
export class CookieBrowser {
  readonly cookies: Cookie[] = [];

  /** Opens an address and follows every redirect. */
  open(url: string | URL): Promise<Page> {
    return this.#follow(new URL(url), {});
  }

  /** Sends a form as a page of the same site would (the one at `from`, if given), and follows every redirect. */
  send(url: string | URL, form: Form, from?: string): Promise<Page> {
    return this.#follow(new URL(url), formRequest(new URL(url), form, from));
  }

  /** One request, without following redirects. */
  step(url: string | URL, form?: Form): Promise<Page> {
    return this.request(new URL(url), form ? formRequest(new URL(url), form) : {});
  }

  cookie(name: string): string | undefined {
    return this.cookies.find((cookie) => cookie.name === name)?.value;
  }

  async #follow(start: URL, first: RequestInit): Promise<Page> {
    let page = await this.request(start, first);
    for (let steps = 0; steps < 20; steps += 1) {
      const location = page.headers.get('location');
      if (location === null || page.status < 300 || page.status > 399) return page;
      page = await this.request(new URL(location, page.url), {});
    }
    throw new Error(`Redirected in a circle at ${page.url}`);
  }

  /** Every request goes through here. */
  protected async request(url: URL, init: RequestInit): Promise<Page> {
    const sent = this.cookies.filter(({ host, path }) => host === url.hostname && url.pathname.startsWith(path));
    const cookie = sent.map(({ name, value }) => `${name}=${value}`).join('; ');
    const headers = new Headers(init.headers);
    if (cookie) headers.set('cookie', cookie);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(url.hostname, line);
    return { url: url.href, status: response.status, text: await response.text(), headers: response.headers };
  }

  #keep(host: string, line: string): void {
    const [first = '', ...rest] = line.split(/; */);
    const [name, value] = splitPair(first);
    const attributes = rest.map(splitPair);
    const attribute = (wanted: string) => attributes.find(([key]) => key.toLowerCase() === wanted)?.[1];
    const path = attribute('path') ?? '/';
    const ended = attribute('max-age') === '0' || Date.parse(attribute('expires') ?? '') <= Date.now();
    const at = this.cookies.findIndex((each) => each.name === name && each.host === host && each.path === path);
    if (at >= 0) this.cookies.splice(at, 1);
    if (!ended && value !== '') this.cookies.push({ host, path, name, value });
  }
}

function splitPair(pair: string): [name: string, value: string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

function formRequest(url: URL, form: Form, from?: string): RequestInit {
  return {
    method: 'POST',
    body: bodyOf(form),
    headers: {
      origin: url.origin,
      'sec-fetch-site': 'same-origin',
      'sec-fetch-mode': 'navigate',
      ...(from && { referer: from }),
    },
  };
}

/** As browsers send forms: multipart if they contain a file. */
function bodyOf(form: Form): URLSearchParams | FormData {
  const fields = Object.entries(form);
  const body = fields.some(([, value]) => value instanceof File) ? new FormData() : new URLSearchParams();
  for (const [name, value] of fields) (body as FormData).append(name, value);
  return body;
}
