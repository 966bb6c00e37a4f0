import type { z } from 'zod';
import { type Api, declareRoute, jsonOf } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { parametersOf, queryOf } from '#platform/http/parameters.ts';
import { requireKnownFields } from '#platform/input/unknown-fields.ts';
import type { Of } from './act.ts';
import type { Actor } from './actor.ts';
import type { WithDatabase } from './deed.ts';
import { lookAt } from './look-at.ts';
import { cite } from './point-of-law.ts';
import { actorAtDoor } from './require-role.ts';
import type { View } from './view.ts';

/**
 * The API of a view, at its address behind `/api`: `tell` says what was seen as `reply` declares it. A `posted` one has its
 * questions in the body, so that none of them stands in an address.
 */
export function viewRoute<Path extends string, Query extends z.ZodType, Seen, Needs, Reply extends z.ZodType>(
  api: Api<Env>,
  parts: Needs & WithDatabase,
  view: View<Path, Query, Seen, Needs>,
  { reply, tell, posted }: Told<Seen, Reply>,
): void {
  const route = {
    method: posted ? 'post' : 'get',
    path: `/api${view.path}`,
    summary: view.title.en,
    ...(view.point && { point: cite(view.point) }),
    ...(posted ? { body: view.query } : { query: view.query }),
    reply,
  } as const;
  declareRoute(api, route, async (c) => {
    const actor = actorAtDoor(c);
    const of = parametersOf(c, view.path, view.texts) as Of<Path>;
    const query = posted ? await jsonOf(c) : queryOf(c);
    if (view.query) requireKnownFields(view.query, posted ? query : c.req.query());
    return tell(await lookAt(parts, actor, view, { of, query }, (seen) => seen), actor);
  });
}

interface Told<Seen, Reply extends z.ZodType> {
  readonly reply: Reply;
  readonly tell: (seen: Seen, actor: Actor) => z.input<Reply> | Promise<z.input<Reply>>;
  readonly posted?: boolean;
}
