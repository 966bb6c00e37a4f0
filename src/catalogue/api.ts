import { z } from '@hono/zod-openapi';
import { viewRoute } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type Api, apiRoutes, daySchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { apiEService, dayOrNull, eServiceSchema } from './api-e-service.ts';
import { catalogueViews } from './views.ts';

const eServicesSchema = z
  .object({ eServices: z.array(eServiceSchema), next: z.string().nullable() })
  .openapi('EServices');

const basketSchema = z
  .object({
    day: daySchema,
    entries: z.array(
      z.object({
        point: z.string(),
        name: z.string().nullable(),
        validFrom: dayOrNull,
        validUntil: dayOrNull,
        madeBy: z.string(),
        endedBy: z.string().nullable(),
      }),
    ),
  })
  .openapi('ServiceBasket');

/** The API of the catalogue and the minimum service basket. */
export function catalogueApi(database: Database): Api<Env> {
  const api = apiRoutes<Env>();
  const { listEServices, viewBasket, viewEService } = catalogueViews;
  viewRoute(api, { database }, listEServices, {
    reply: eServicesSchema,
    tell: ({ editions, next, search }) => ({
      eServices: editions.map((edition) => apiEService(edition, search.day)),
      next,
    }),
  });
  viewRoute(api, { database }, viewBasket, { reply: basketSchema, tell: (basket) => basket });
  viewRoute(api, { database }, viewEService, {
    reply: eServiceSchema.extend({ editions: z.array(eServiceSchema) }).openapi('EServiceWithEditions'),
    tell: ({ day, edition, editions }) => ({
      ...apiEService(edition, day),
      editions: editions.map((one) => apiEService(one, day)),
    }),
  });
  return api;
}
