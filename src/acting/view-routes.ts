import type { z } from 'zod';
import { type Api, declareRoute } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { parametersOf, queryOf } from '#platform/http/parameters.ts';
import type { Of } from './act.ts';
import type { Actor } from './actor.ts';
import type { WithDatabase } from './deed.ts';
import { lookAt } from './look-at.ts';
import { cite } from './point-of-law.ts';
import { signedInActor } from './require-role.ts';
import type { View } from './view.ts';

/** The API of a view, at its address behind `/api`: `tell` says what was seen as `reply` declares it. */
export function viewRoute<Path extends string, Query extends z.ZodType, Seen, Needs, Reply extends z.ZodType>(
  api: Api<Env>,
  parts: Needs & WithDatabase,
  view: View<Path, Query, Seen, Needs>,
  { reply, tell }: { reply: Reply; tell: (seen: Seen, actor: Actor) => z.input<Reply> | Promise<z.input<Reply>> },
): void {
  const route = {
    method: 'get',
    path: `/api${view.path}`,
    summary: view.title.en,
    ...(view.point && { point: cite(view.point) }),
    query: view.query,
    reply,
  } as const;
  declareRoute(api, route, async (c) => {
    c.set('accessChecked', true);
    const actor = signedInActor(c);
    const of = parametersOf(c, view.path, view.texts) as Of<Path>;
    return lookAt(parts, actor, view, { of, query: queryOf(c) }, (seen) => tell(seen, actor));
  });
}
