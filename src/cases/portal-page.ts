import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { actorAtDoor, lookAt } from '#acting/index.ts';
import type { Env } from '#platform/http/http.ts';
import { honoPath, parametersOf } from '#platform/http/parameters.ts';
import { seeOther } from '#platform/http/see-other.ts';
import type { CaseParts } from './case-parts.ts';
import { openPortal } from './portal-opening.ts';

/** The browser keeps the sealed note of the moment until filing is recorded: the form stays in another tab. */
const cookie = 'portal-opening';

/** The link to the portal: it leads there, and notes when it was followed. */
export function portalPage(app: Hono<Env>, parts: CaseParts): void {
  const secure = parts.mandateSettings.origin.startsWith('https:');
  app.get(honoPath(openPortal.path), async (c) => {
    const of = parametersOf(c, openPortal.path) as { case: string };
    const query = { eService: c.req.query('eService') ?? '' };
    const { url, opening } = await lookAt(parts, actorAtDoor(c), openPortal, { of, query }, (seen) => seen);
    setCookie(c, cookie, opening, { path: '/cases', httpOnly: true, sameSite: 'Lax', secure, maxAge: 86_400 });
    return seeOther(c, new URL(url));
  });
}

/** What the form of filing is sent with: when the portal was last opened from here. */
export function openingSent(c: Context<Env>): { readonly opening?: string } {
  const opening = getCookie(c, cookie);
  return opening === undefined ? {} : { opening };
}
