import { z } from '@hono/zod-openapi';
import { actRoutes, viewRoute } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { apiRoutes, momentSchema } from '#platform/http/api.ts';
import { satisfactionActs } from './acts.ts';
import { reasons } from './points.ts';
import type { CardsRecord } from './queries.ts';
import { satisfactionViews } from './views.ts';

const answers = z.array(z.number()).describe('How many gave 1 point, 2 points and so on to 10');

const seenSchema = z
  .object({
    tablets: z.array(
      z.object({ id: z.string(), place: z.string(), setUpAt: momentSchema, putAway: momentSchema.nullable() }),
    ),
    days: z.array(z.object({ id: z.string(), day: z.string(), answers })),
    next: z.string().nullable(),
  })
  .openapi('Satisfaction');

const recordSchema = z.object({
  id: z.string(),
  answers,
  reason: z.enum(reasons).nullable(),
  at: momentSchema,
  by: z.string(),
});

const cardsSchema = z
  .object({ id: z.string(), day: z.string(), holds: recordSchema, records: z.array(recordSchema) })
  .openapi('SatisfactionCards');

/** What clients of the centre said, for programs. */
export function satisfactionApi(database: Database) {
  const api = apiRoutes();
  const parts = { database };
  viewRoute(api, parts, satisfactionViews.viewSatisfaction, {
    reply: seenSchema,
    tell: ({ tablets, days, next }) => ({
      tablets: tablets.map(({ id, place, setUpAt, putAway }) => ({ id, place, setUpAt, putAway })),
      days: days.map(({ id, day, answers: given }) => ({ id, day: String(day), answers: [...given] })),
      next,
    }),
  });
  viewRoute(api, parts, satisfactionViews.viewCards, {
    reply: cardsSchema,
    tell: ({ id, holds, records }) => ({ id, day: String(holds.day), holds: told(holds), records: records.map(told) }),
  });
  return actRoutes(api, Object.values(satisfactionActs), parts);
}

function told({ id, answers: given, reason, at, by }: CardsRecord) {
  return { id, answers: [...given], reason, at, by };
}
