import { z } from '@hono/zod-openapi';
import { viewRoute, type WithDatabase, waitingKinds } from '#acting/index.ts';
import { type Api, apiRoutes, textSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { viewStart } from './view-start.ts';

const counted = z.object({ count: z.number().nullable(), href: z.string() });

const startSchema = z
  .object({
    waiting: z.array(
      z.object({
        name: z.string(),
        kind: z.enum(waitingKinds),
        text: textSchema,
        mine: counted.nullable(),
        all: counted,
      }),
    ),
  })
  .openapi('Start');

/** The same figures as the start page has. */
export function startApi(parts: WithDatabase): Api<Env> {
  const api = apiRoutes<Env>();
  viewRoute(api, parts, viewStart, {
    reply: startSchema,
    tell: (seen) => ({
      waiting: seen.map(({ name, kind, text, mine, all }) => ({
        name,
        kind,
        text,
        mine: mine ? { href: mine.href, count: mine.count ?? null } : null,
        all: { href: all.href, count: all.count ?? null },
      })),
    }),
  });
  return api;
}
