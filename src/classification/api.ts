import { z } from '@hono/zod-openapi';
import { actRoutes, viewRoute } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { apiRoutes, daySchema, momentSchema } from '#platform/http/api.ts';
import { classificationActs } from './acts.ts';
import type { Scheme } from './queries.ts';
import { media, type SchemeLine } from './scheme.ts';
import { classificationViews } from './views.ts';

const schemeSchema = z
  .object({
    id: z.string(),
    broughtAt: momentSchema,
    adopted: z
      .object({ validFrom: daySchema, at: momentSchema })
      .nullable()
      .describe('From which day it applies; null until it is adopted'),
    agreement: z.object({ number: z.string(), on: daySchema, until: daySchema }).nullable(),
  })
  .openapi('ClassificationScheme');

const lineSchema = z
  .object({
    fileIndex: z.string(),
    levelName: z.string().nullable(),
    title: z.string().nullable().describe('Null: a level, no file'),
    term: z
      .object({ said: z.string(), years: z.number().int().nullable(), isPermanent: z.boolean() })
      .nullable()
      .describe('In the words of the scheme, and what they plainly say'),
    unit: z.string().nullable(),
    medium: z.object({ kind: z.enum(media), said: z.string() }).nullable(),
    informationSystem: z.string().nullable(),
    remarks: z.string().nullable(),
    needsConsent: z.boolean().describe('Whether the National Archives consent before its papers are destroyed'),
  })
  .openapi('ClassificationLine');

const listSchema = z
  .object({ applies: z.string().nullable(), schemes: z.array(schemeSchema), next: z.string().nullable() })
  .openapi('ClassificationSchemes');

/** The classification scheme of a municipality, for programs of its administrator. */
export function classificationApi(database: Database) {
  const api = apiRoutes();
  const parts = { database };
  viewRoute(api, parts, classificationViews.listSchemes, {
    reply: listSchema,
    tell: ({ applies, schemes, next }) => ({ applies: applies ?? null, schemes: schemes.map(told), next }),
  });
  viewRoute(api, parts, classificationViews.viewScheme, {
    reply: schemeSchema
      .extend({ lines: z.array(lineSchema), next: z.number().int().nullable() })
      .openapi('WholeClassificationScheme'),
    tell: ({ scheme, lines, next }) => ({
      ...told(scheme),
      lines: lines.map((line: SchemeLine) => ({ ...line })),
      next,
    }),
  });
  return actRoutes(api, Object.values(classificationActs), parts);
}

function told({
  id,
  broughtAt,
  validFrom,
  adoptedAt: at,
  agreement: number,
  agreedOn: on,
  agreedUntil: until,
}: Scheme) {
  return {
    id,
    broughtAt,
    adopted: validFrom && at ? { validFrom, at } : null,
    agreement: number && on && until ? { number, on, until } : null,
  };
}
