import type { MiddlewareHandler } from 'hono';
import { type Database, transaction } from '#platform/database/database.ts';
import type { Env } from '#platform/http/http.ts';
import { navigationItems } from './gathered.ts';

declare module '#platform/http/http.ts' {
  interface Variables {
    /** How much waits behind each item of the menu, by its address. */
    menuCounts?: ReadonlyMap<string, number>;
  }
}

/** Counts what waits behind the items of the person's menu, for one page: the next one counts anew. */
export function countMenu(database: Database): MiddlewareHandler<Env> {
  return async (c, next) => {
    const actor = c.get('actor');
    const counted = navigationItems.filter(({ view, waits }) => waits && actor && view.roles.includes(actor.role));
    if (actor && counted.length > 0 && !c.req.path.startsWith('/api/')) {
      const counts = await transaction(database, actor.centre, async (tx) =>
        Promise.all(counted.map(async ({ view, waits }) => [view.path, (await waits?.(tx, actor)) ?? 0] as const)),
      );
      c.set('menuCounts', new Map(counts));
    }
    await next();
  };
}
