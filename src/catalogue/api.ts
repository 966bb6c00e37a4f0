import { z } from '@hono/zod-openapi';
import { actRoutes, viewRoute } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type Api, apiRoutes, daySchema, momentSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { catalogueActs } from './acts.ts';
import { apiEService, dayOrNull, eServiceSchema } from './api-e-service.ts';
import { lacks } from './change/lacks.ts';
import { contentKeys } from './edition-content.ts';
import { lacksOf } from './lacks-of.ts';
import { catalogueViews } from './views.ts';

const eServicesSchema = z
  .object({ eServices: z.array(eServiceSchema), next: z.string().nullable() })
  .openapi('EServices');

const editionOrNull = eServiceSchema.nullable();

const ownSchema = z
  .object({
    eService: z.string(),
    code: z.string(),
    now: editionOrNull,
    planned: editionOrNull,
    lacks: z.array(z.enum(lacks)),
  })
  .openapi('OwnEService');

const ownWithChangesSchema = eServiceSchema
  .extend({
    planned: editionOrNull,
    editions: z.array(eServiceSchema),
    changes: z.array(
      z.object({
        id: z.string(),
        edition: z.string(),
        kind: z.enum(['planned', 'withdrawn']),
        validFrom: daySchema,
        changed: z.array(z.enum(contentKeys)).readonly(),
        reason: z.string(),
        at: momentSchema,
        by: z.string(),
      }),
    ),
  })
  .openapi('OwnEServiceWithChanges');

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
  const { listEServices, viewBasket, viewEService, listOwn, viewOwn } = catalogueViews;
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
  viewRoute(api, { database }, listOwn, {
    reply: z.object({ eServices: z.array(ownSchema) }).openapi('OwnEServices'),
    tell: (eServices, { at }) => ({
      eServices: eServices.map(({ eServiceId, code, now, planned }) => {
        const day = officialDay(at);
        const last = planned ?? now;
        return {
          eService: eServiceId,
          code,
          now: now && apiEService(now, day),
          planned: planned && apiEService(planned, day),
          lacks: last ? lacksOf(last) : [],
        };
      }),
    }),
  });
  viewRoute(api, { database }, viewOwn, {
    reply: ownWithChangesSchema,
    tell: ({ day, edition, planned, editions, changes }) => ({
      ...apiEService(edition, day),
      planned: planned && apiEService(planned, day),
      editions: editions.map((one) => apiEService(one, day)),
      changes,
    }),
  });
  return actRoutes(api, Object.values(catalogueActs), { database });
}
