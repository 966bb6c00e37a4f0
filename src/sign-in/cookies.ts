import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { newSecret } from '#platform/cryptography/secret.ts';
import type { Env } from '#platform/http/http.ts';
import { isHttps } from './settings.ts';

// `__Host-` makes the browser itself refuse a cookie planted by a neighbouring host or over plain http.
const nameOf = (origin: string, name: string) => (isHttps(origin) ? `__Host-${name}` : name);

function optionsFor(origin: string) {
  // Lax, not strict: the way back from the identity provider begins on its pages.
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: isHttps(origin) } as const;
}

/** The cookie in which a browser, or a program, brings the key of its session. */
export function sessionCookieName(origin: string): string {
  return nameOf(origin, 'tilts');
}

export function sessionKey(c: Context<Env>, origin: string): string | undefined {
  return getCookie(c, sessionCookieName(origin));
}

export function setSessionKey(c: Context<Env>, origin: string, key: string): void {
  setCookie(c, sessionCookieName(origin), key, optionsFor(origin));
}

export function dropSessionKey(c: Context<Env>, origin: string): void {
  deleteCookie(c, sessionCookieName(origin), optionsFor(origin));
}

/** The secret by which a sign-in is known to end in the browser it began in. */
export function browserSecret(c: Context<Env>, origin: string): string | undefined {
  return getCookie(c, nameOf(origin, 'tilts-browser'));
}

/** The same, made if there is none: several windows of one browser can be signing in at once. */
export function ensureBrowserSecret(c: Context<Env>, origin: string): string {
  const secret = browserSecret(c, origin) ?? newSecret();
  setCookie(c, nameOf(origin, 'tilts-browser'), secret, optionsFor(origin));
  return secret;
}
