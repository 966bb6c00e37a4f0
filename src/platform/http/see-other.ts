import type { Context } from 'hono';
import type { Env } from './http.ts';
import { localPath } from './local-path.ts';

/**
 * Leads the browser on (303, so that reloading posts nothing twice): this file is the only way in which the site redirects. A text is an
 * address of our own, and whatever a browser could read as another site's becomes the home page; elsewhere, to the identity
 * provider, leads only a URL that we made.
 */
export function seeOther(c: Context<Env>, to: string | URL): Response {
  return c.redirect(to instanceof URL ? to.href : localPath(to), 303);
}

/** Lets an answer that leads on lead to another page of ours. */
export function leadInstead(c: Context<Env>, path: string): void {
  c.header('Location', localPath(path));
}
