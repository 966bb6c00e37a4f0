import type { Hono } from 'hono';
import type { Env } from '#platform/http/http.ts';
import { addressOf, honoPath, parametersOf } from '#platform/http/parameters.ts';
import { seeOther } from '#platform/http/see-other.ts';
import type { Act } from './act.ts';
import { actorAtDoor } from './require-role.ts';

/**
 * Leads whoever asks for the address of an act without a page of its own to the page that has its form: a refused form is shown
 * at the act's address, and there its reader may choose another language.
 */
export function leadToForm(app: Hono<Env>, { path }: Pick<Act, 'path'>, page: string): void {
  app.get(honoPath(path), (c) => {
    actorAtDoor(c);
    const of = parametersOf(c, path);
    const { search } = new URL(c.req.url);
    return seeOther(c, addressOf(page, of) + search);
  });
}
