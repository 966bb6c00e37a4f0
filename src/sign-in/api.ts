import { z } from '@hono/zod-openapi';
import { actRoutes, everyRole, viewRoute } from '#acting/index.ts';
import { type Api, apiRoutes, momentSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import type { AccessParts } from './access-parts.ts';
import { signInActs } from './acts.ts';
import { signInViews } from './views.ts';

const sessionsSchema = z
  .object({
    sessions: z.array(
      z.object({
        id: z.string(),
        isThis: z.boolean().describe('The one in which this is asked'),
        startedAt: momentSchema,
        lastSeenAt: momentSchema,
        means: z.string(),
        browser: z.string().nullable(),
        role: z.enum(everyRole).nullable(),
        placeName: z.string().nullable(),
      }),
    ),
  })
  .openapi('Sessions');

/** A person's own sessions, for programs. */
export function signInApi(parts: AccessParts): Api<Env> {
  const api = apiRoutes<Env>();
  viewRoute(api, parts, signInViews.listSessions, {
    reply: sessionsSchema,
    tell: (sessions) => ({ sessions }),
  });
  return actRoutes(api, Object.values(signInActs), parts);
}
