import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import { sizeInWords } from '#platform/input/file.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import type { Language } from '#platform/languages/languages.ts';
import { languages, say } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';
import { type Assets, assetCaching } from './assets.ts';
import { fieldsOf } from './count-fields.ts';
import { cutOff } from './cut-off.ts';
import type { Env, Typed } from './http.ts';
import { seeOther } from './see-other.ts';

/** Takes the time once: all that a request does has the same time. */
export function setRequestTime(clock: () => Temporal.Instant): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.set('at', clock());
    await next();
  };
}

/**
 * Goes on only by a clock that agrees with the database's: by another one people would be signed out, and acts happen at the wrong
 * time. `inStep` throws what is answered instead.
 */
export function requireRightClock(inStep: (at: Temporal.Instant) => Promise<void>): MiddlewareHandler<Env> {
  return async (c, next) => {
    await inStep(c.get('at'));
    await next();
  };
}

/**
 * What the browser may do with our pages, whatever answers. `formTargets` are other origins a form may lead to: the identity
 * provider's. An answer that says nothing of it is not stored.
 */
export function securityHeaders(formTargets: readonly string[], https: boolean): MiddlewareHandler<Env> {
  const [none, own] = [["'none'"], ["'self'"]];
  const secure = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      styleSrc: own,
      scriptSrc: own,
      imgSrc: own,
      fontSrc: own,
      connectSrc: own,
      formAction: [...own, ...formTargets],
      baseUri: none,
      frameAncestors: none,
    },
    // With "no-referrer" browsers would send "Origin: null" with our own forms.
    referrerPolicy: 'same-origin',
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    strictTransportSecurity: https && 'max-age=31536000; includeSubDomains',
    xFrameOptions: 'DENY',
  });
  return async (c, next) => {
    await secure(c, next);
    // Not by c.header(), which would build the answer anew.
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  };
}

/** Answers with a style, font, icon or script of ours, which browsers may keep for good, because its address carries its digest. */
export function serveAssets(assets: Assets): MiddlewareHandler<Env> {
  return async (c, next) => {
    const asset = assets.files.get(c.req.path);
    if (!asset) return next();
    return c.body(asset.bytes, 200, { 'Content-Type': asset.contentType, 'Cache-Control': assetCaching });
  };
}

/** The language of the cookie. `?language=en` on any address changes it and goes on to the same address without it. */
export function chooseLanguage(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const asked = readLanguage(c.req.query('language'));
    if (asked && c.req.method === 'GET') {
      const url = new URL(c.req.url);
      setCookie(c, 'language', asked, { path: '/', sameSite: 'Lax', maxAge: 31_536_000 });
      url.searchParams.delete('language');
      return seeOther(c, url.pathname + url.search);
    }
    c.set('language', readLanguage(getCookie(c, 'language')) ?? apiLanguage(c) ?? 'lv');
    await next();
  };
}

/** An address with a NUL in it leads nowhere: the database cannot hold one, so nothing can be found by it. */
export function readableAddress(): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.url.includes('%00')) {
      throw new Refusal({
        code: 'page.not-found',
        kind: 'absent',
        problems: [{ text: say(words, (w) => w.notFoundHelp) }],
      });
    }
    await next();
  };
}

/** Refuses every form that another site sent (CSRF), whatever cookies come with it. */
export function csrf(origin: string): MiddlewareHandler<Env> {
  return async (c, next) => {
    const site = c.req.header('sec-fetch-site');
    const own = site ? site === 'same-origin' || site === 'none' : (c.req.header('origin') ?? origin) === origin;
    if (!own && c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      throw new Refusal({
        code: 'request.other-site',
        kind: 'forbidden',
        problems: [{ text: say(words, (w) => w.fromOtherSite) }],
      });
    }
    await next();
  };
}

/**
 * Takes no form or call of more bytes than `most` says, whether its length is told beforehand, as browsers do, or not; before a
 * byte of it is read. `tooLarge` is what is said then, where something better can be said than how many.
 */
export function limitBody(
  most: (c: Context<Env>) => number,
  tooLarge: (c: Context<Env>) => Problem | undefined = () => undefined,
): MiddlewareHandler<Env> {
  const counting = new Map<number, MiddlewareHandler>();
  const countedTo = (maxSize: number): MiddlewareHandler => {
    const counted =
      counting.get(maxSize) ??
      bodyLimit({ maxSize, onError: (c: Context<Env>) => refuseTooLarge(maxSize, tooLarge(c)) });
    counting.set(maxSize, counted);
    return counted;
  };
  // HTTP passes on no more bytes than Content-Length says. Only a body without it is counted, which means reading it as
  // a stream. Nobody reads the body of a GET, and only to look whether there is one, the request would be built anew.
  return async (c, next) => {
    if (c.req.method === 'GET') return next();
    const bytes = most(c);
    if (Number(c.req.header('content-length')) <= bytes) return next();
    let isRead = false;
    const goOn = () => {
      isRead = true;
      return next();
    };
    try {
      return await countedTo(bytes)(c, goOn);
    } catch (error) {
      if (isRead || error instanceof Refusal) throw error;
      throw cutOff();
    }
  };
}

/**
 * Takes a body only in a form in which it is read: as it is, of a type of which the route reads one. What is packed would be read as
 * something else, and what is of another type as nothing.
 */
export function readableBody(): MiddlewareHandler<Env> {
  return (c, next) => {
    const { method, path } = c.req;
    const encoded = c.req.header('transfer-encoding') ?? '';
    const isThere = encoded !== '' || Number(c.req.header('content-length') ?? 0) > 0;
    if (method === 'GET' || !isThere) return next();
    const isPacked =
      !/^(identity)?$/i.test(c.req.header('content-encoding') ?? '') || !/^(chunked)?$/i.test(encoded.trim());
    if (isPacked) {
      c.header('Accept-Encoding', 'identity');
      refuseUnread('request.packed', (w) => w.packed);
    }
    const read = path.startsWith('/api/') ? json : form;
    if (!read.test(c.req.header('content-type') ?? '')) refuseUnread('request.wrong-type', (w) => w.wrongType);
    return next();
  };
}

const json = /^application\/json\b/i;
const form = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

function refuseUnread(code: string, text: (w: (typeof words)['lv']) => string): never {
  throw new Refusal({ code, kind: 'unread', problems: [{ text: say(words, text) }] });
}

function refuseTooLarge(bytes: number, said: Problem | undefined): never {
  throw new Refusal({
    code: 'request.too-large',
    kind: 'too-large',
    problems: [said ?? { text: say(words, (w) => w.tooLarge(sizeInWords(bytes))) }],
  });
}

/** Reads a posted form. */
export function readForm(): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.set('typed', {});
    c.set('files', {});
    const type = c.req.header('content-type') ?? '';
    if (c.req.method === 'POST' && form.test(type)) {
      const { typed, files } = await formOf(c);
      c.set('typed', typed);
      c.set('files', files);
    }
    await next();
  };
}

/** Discards the answer of a page that checked no access, and throws: such a page is a fault of ours. */
export function requireAccessCheck(): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.set('accessChecked', false);
    await next();
    if (c.get('accessChecked') || c.res.status >= 400) return;
    // Hono would copy its headers (Location, Set-Cookie) to the answer that reports the fault.
    for (const name of [...c.res.headers.keys()]) c.header(name, undefined);
    throw new Error(`${c.req.method} ${c.req.routePath} checked no access`);
  };
}

/** One pass over what was sent: to ask for each name anew would cost the square of the number of fields. */
async function formOf(c: Context<Env>) {
  const form = await fieldsOf(c);
  const texts = new Map<string, string[]>();
  const files = new Map<string, File>();
  for (const [name, value] of form) {
    const before = texts.get(name);
    if (value instanceof File) {
      if (before === undefined && !files.has(name)) files.set(name, value);
    } else if (before !== undefined) before.push(value);
    else if (!files.has(name)) texts.set(name, [value]);
  }
  const typed = [...texts].map(([name, values]) => [name, values.length === 1 ? values[0] : values]);
  return { typed: Object.fromEntries(typed) as Typed, files: Object.fromEntries(files) };
}

function readLanguage(text: string | undefined): Language | undefined {
  return languages.find((language) => language === text);
}

function apiLanguage(c: Context<Env>): Language | undefined {
  return c.req.path.startsWith('/api/') ? readLanguage(c.req.header('accept-language')?.slice(0, 2)) : undefined;
}
