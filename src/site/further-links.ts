import type { Context } from 'hono';
import { isFor } from '#acting/index.ts';
import type { NavigationItem } from '#platform/html/header.tsx';
import type { Env } from '#platform/http/http.ts';
import { honoPath, parametersOf } from '#platform/http/parameters.ts';
import { furtherLinks } from './gathered.ts';

/** What a page leads to in other rooms, for whom it may. */
export function furtherLinksOf(c: Context<Env>): NavigationItem[] {
  const actor = c.get('actor');
  if (!actor || c.req.method !== 'GET') return [];
  return furtherLinks
    .filter(({ on, to }) => c.req.routePath === honoPath(on.path) && isFor(actor, to))
    .map(({ on, text, address }) => ({ href: address(parametersOf(c, on.path)), text: text[c.get('language')] }));
}
