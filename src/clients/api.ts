import { z } from '@hono/zod-openapi';
import { actRoutes, viewRoute } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type Api, apiRoutes, daySchema, momentSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { clientsActs } from './acts.ts';
import { doubtWordKinds } from './kinds.ts';
import { type DoubtsOfPerson, viewDoubts } from './view-doubts.ts';
import { clientsViews } from './views.ts';

const doubtsSchema = z
  .object({
    doubts: z.array(
      z.object({
        id: z.string(),
        reason: z.string().nullable(),
        reviewOn: daySchema,
        recordedAt: momentSchema,
        recordedBy: z.string(),
        stands: z.boolean(),
        words: z.array(
          z.object({
            id: z.string(),
            kind: z.enum(doubtWordKinds),
            text: z.string().nullable(),
            saidAt: momentSchema,
            saidBy: z.string(),
          }),
        ),
      }),
    ),
  })
  .openapi('Doubts');

/** The API of people. A whole code is read by POST with the purpose, because each view is logged with it. */
export function clientsApi(database: Database): Api<Env> {
  const api = apiRoutes<Env>();
  viewRoute(api, { database }, clientsViews.revealPersonalCode, {
    posted: true,
    reply: z.object({ code: z.string() }).openapi('PersonalCode'),
    tell: (code) => ({ code }),
  });
  viewRoute(api, { database }, viewDoubts, { reply: doubtsSchema, tell: apiDoubts });
  return actRoutes(api, Object.values(clientsActs), { database });
}

function apiDoubts({ doubts, staff }: DoubtsOfPerson): z.input<typeof doubtsSchema> {
  const nameOf = (person: string) => staff.get(person) ?? '';
  return {
    doubts: doubts.map(({ recordedBy, words: said, ...doubt }) => ({
      ...doubt,
      recordedBy: nameOf(recordedBy),
      words: said.map(({ saidBy, ...word }) => ({ ...word, saidBy: nameOf(saidBy) })),
    })),
  };
}
