import { z } from '@hono/zod-openapi';
import { actRoutes, viewRoute } from '#acting/index.ts';
import { type Api, apiRoutes, daySchema, momentSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { networkActs } from './acts.ts';
import { clockTime } from './hours/opening.ts';
import { dayAsJson } from './list-as-json.ts';
import type { NetworkParts } from './parts.ts';
import { describeOpenData } from './public-api.ts';
import { networkViews } from './views.ts';
import { weekSchema } from './week-schema.ts';

const saidSchema = z
  .object({
    centre: z.string(),
    /** To be handed back as `basedOn` with a change; of the words about a day the first one holds. */
    held: z.string().nullable(),
    hours: z.array(
      z.object({
        id: z.string(),
        validFrom: daySchema,
        opens: z.enum(['now', 'later']),
        note: z.string().nullable(),
        week: weekSchema,
        saidAt: momentSchema,
        /** Null: a published list was imported. */
        saidBy: z.string().nullable(),
      }),
    ),
    days: z.array(
      z.object({
        from: daySchema,
        until: daySchema,
        state: z.enum(['open', 'closed', 'on_call', 'usual']),
        times: z.array(z.object({ opens: z.string(), closes: z.string() })),
        note: z.string().nullable(),
        saidAt: momentSchema,
        saidBy: z.string(),
      }),
    ),
  })
  .openapi('OpeningHours');

/** The API of opening hours. */
export function networkApi(parts: NetworkParts): Api<Env> {
  const api = apiRoutes<Env>();
  viewRoute(api, parts, networkViews.viewHours, {
    reply: saidSchema,
    tell: ({ centre, held, said, days }) => ({
      centre: centre.id,
      held: held?.id ?? null,
      hours: said.map(({ id, validFrom, opens, note, week, saidAt, by }) => ({
        ...{ id, validFrom, opens, note, saidAt, saidBy: by },
        week: [...week].map(([weekday, day]) => ({ weekday, ...dayAsJson(day) })),
      })),
      days: days.map(({ from, until, state, note, times, saidAt, by }) => ({
        ...{ from, until, state, note, saidAt, saidBy: by },
        times: times.map(({ begins, ends }) => ({ opens: clockTime(begins), closes: clockTime(ends) })),
      })),
    }),
  });
  describeOpenData(api);
  return actRoutes(api, Object.values(networkActs), parts);
}
