import type { Context } from 'hono';
import type { Env } from './http.ts';
import { localPath } from './local-path.ts';

/**
 * Redirects (303, so that reloading posts nothing twice); the site does so only here. A text is an address of our own: whatever
 * a browser could read as another site's becomes the home page. A URL is one of ours: of the identity provider, or of the catalogue for the portal.
 */
export function seeOther(c: Context<Env>, to: string | URL): Response {
  return c.redirect(to instanceof URL ? to.href : localPath(to), 303);
}

/** Changes where a redirect leads, to another page of ours. */
export function leadInstead(c: Context<Env>, path: string): void {
  c.header('Location', localPath(path));
}
