import { z } from '@hono/zod-openapi';
import { actRoutes, viewRoute } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type Api, apiRoutes, momentSchema, textSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { consultationsActs } from './acts.ts';
import { outcomes, topics } from './kinds.ts';
import { consultationsViews } from './views.ts';

const consultationsSchema = z
  .object({
    consultations: z.array(
      z.object({
        id: z.string(),
        heldAt: momentSchema,
        heldBy: z.string(),
        topic: z.enum(topics),
        outcome: z.enum(outcomes),
        eService: z.object({ edition: z.string(), code: z.string(), name: textSchema }).nullable(),
      }),
    ),
    next: z.string().nullable(),
  })
  .openapi('Consultations');

/** Consultations of the centre, for programs. A header `Idempotency-Key` (a UUID) makes a repeated call harmless. */
export function consultationsApi(database: Database): Api<Env> {
  const api = apiRoutes<Env>();
  viewRoute(api, { database }, consultationsViews.listConsultations, {
    reply: consultationsSchema,
    tell: ({ consultations, next }) => ({
      consultations: consultations.map(({ edition, ...rest }) => ({
        ...rest,
        eService: edition ? { edition: edition.id, code: edition.code, name: edition.name } : null,
      })),
      next,
    }),
  });
  return actRoutes(api, Object.values(consultationsActs), { database });
}
