import { z } from '@hono/zod-openapi';
import { look } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type Api, apiRoutes, daySchema, describe } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { optionalDate, tick } from '#platform/input/input.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { apiEService, dayOrNull, eServiceSchema } from './api-e-service.ts';
import { basketOn } from './basket.ts';
import { eServiceByCode } from './e-service.ts';
import { searchCatalogue } from './search-catalogue.ts';
import { whoeverWorks } from './whoever-works.ts';

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

/** The catalogue and the minimum service basket, for programs. */
export function catalogueApi(database: Database): Api<Env> {
  const api = apiRoutes<Env>();
  eServices(api, database);
  basket(api, database);
  return api;
}

function eServices(api: Api<Env>, database: Database): void {
  describe(
    api,
    {
      method: 'get',
      path: '/api/e-services',
      summary: 'E-services in force on a day (today if none is given), searched by name, code or holder',
      query: z.object({
        text: z.string().max(200).optional(),
        under_mandate: tick(),
        day: optionalDate(),
        after: z.uuid().optional(),
      }),
      reply: eServicesSchema,
    },
    async (c, { query }) => {
      const actor = whoeverWorks(c);
      const { text, under_mandate: underMandate, after, day = officialDay(actor.at) } = query;
      const search = { text, underMandate, after, day, language: c.get('language') };
      const { editions, next } = await look(database, actor, (tx) => searchCatalogue(tx, search));
      return { eServices: editions.map((edition) => apiEService(edition, day)), next };
    },
  );
  describe(api, {
    method: 'get',
    path: '/api/e-services/{code}',
    summary: 'An e-service as it is today, and all its editions',
    reply: eServiceSchema.extend({ editions: z.array(eServiceSchema) }).openapi('EServiceWithEditions'),
  }, async (c) => {
    const actor = whoeverWorks(c);
    const day = officialDay(actor.at);
    const code = c.req.param('code') ?? '';
    const { edition, editions } = await look(database, actor, (tx) => eServiceByCode(tx, code, day));
    return { ...apiEService(edition, day), editions: editions.map((one) => apiEService(one, day)) };
  });
}

function basket(api: Api<Env>, database: Database): void {
  describe(
    api,
    {
      method: 'get',
      path: '/api/service-basket',
      summary: 'The minimum service basket (Annex 1) as in force on a day, as far as it has been entered',
      query: z.object({ day: optionalDate() }),
      reply: basketSchema,
    },
    async (c, { query }) => {
      const actor = whoeverWorks(c);
      const day = query.day ?? officialDay(actor.at);
      return { day, entries: await look(database, actor, (tx) => basketOn(tx, day)) };
    },
  );
}
