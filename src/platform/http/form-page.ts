import type { Context } from 'hono';
import { type Env, type Typed, typedValue } from './http.ts';
import { localPath } from './local-path.ts';

/** The hidden field in which a form carries the address of its page. */
export const formPageField = 'form_page';

/**
 * The address of the page on which a form is filled in, without what was asked of it once. A refused form is shown at the address
 * that took it, which may belong to another page: the form itself says where it came from.
 */
export function formPageOf(c: Context<Env>): string {
  const here = new URL(c.req.url);
  // A request that was refused before its form was read, such as one from another site, has none.
  const typed: Typed | undefined = c.get('typed');
  const told = c.req.method === 'POST' && typed ? typedValue(typed, formPageField) : '';
  const page = new URL(localPath(told || here.pathname + here.search), here);
  for (const once of ['language', 'kept_form']) page.searchParams.delete(once);
  return page.pathname + page.search;
}
