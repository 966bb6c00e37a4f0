import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import type { Env } from '#platform/http/http.ts';
import { honoPath, parametersOf, queryOf } from '#platform/http/parameters.ts';
import type { Of } from './act.ts';
import type { Actor } from './actor.ts';
import type { WithDatabase } from './deed.ts';
import { lookAt } from './look-at.ts';
import { actorAtDoor } from './require-role.ts';
import type { View } from './view.ts';

/** A view whose answer is a file and no page, at the view's own address. */
export function viewFile<Path extends string, Seen, Needs>(
  app: Hono<Env>,
  parts: Needs & WithDatabase,
  view: View<Path, z.ZodType, Seen, Needs>,
  reply: (c: Context<Env>, seen: Seen, actor: Actor) => Response | Promise<Response>,
): void {
  app.get(honoPath(view.path), async (c) => {
    const actor = actorAtDoor(c);
    const of = parametersOf(c, view.path, view.texts) as Of<Path>;
    return reply(c, await lookAt(parts, actor, view, { of, query: queryOf(c) }, (seen) => seen), actor);
  });
}
