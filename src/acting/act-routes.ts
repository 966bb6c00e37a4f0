import type { z } from 'zod';
import { type Api, declareRoute, jsonOf } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { parametersOf } from '#platform/http/parameters.ts';
import { requireKnownFields } from '#platform/input/unknown-fields.ts';
import type { Act } from './act.ts';
import { carryOut } from './carry-out.ts';
import type { WithDatabase } from './deed.ts';
import { cite } from './point-of-law.ts';
import { actorAtDoor, requestIdOf } from './require-role.ts';

/** The API of a room's acts: each at its address behind `/api`, described by what it says of itself. */
export function actRoutes<Parts extends WithDatabase>(
  api: Api<Env>,
  acts: readonly Act<string, z.ZodType, z.ZodType, Parts>[],
  parts: Parts,
): Api<Env> {
  for (const act of acts) {
    const route = {
      method: 'post',
      path: `/api${act.path}`,
      summary: act.title.en,
      ...(act.point && { point: cite(act.point) }),
      body: act.input,
      reply: act.answer,
    } as const;
    declareRoute(api, route, async (c) => {
      const actor = actorAtDoor(c);
      const input = await jsonOf(c);
      requireKnownFields(act.input, input);
      const id = requestIdOf(c);
      const answer = await carryOut(parts, actor, act, { id, of: parametersOf(c, act.path), input });
      // By this whoever sent it knows that the API itself has answered, and nothing that stands between.
      c.header('Idempotency-Key', id);
      return answer;
    });
  }
  return api;
}
