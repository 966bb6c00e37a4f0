import { z } from '@hono/zod-openapi';
import { actRoutes, viewRoute } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { apiRoutes, daySchema, momentSchema } from '#platform/http/api.ts';
import { retentionActs } from './acts.ts';
import type { Hold } from './queries.ts';
import { reaches, states } from './tables.ts';
import { retentionViews } from './views.ts';

const holdSchema = z
  .object({
    id: z.string(),
    reaches: z.enum(reaches).describe('One entry, all entries of its person, or a file of a year'),
    document: z.string().nullable(),
    year: z.number().int().nullable(),
    fileIndex: z.string().nullable(),
    reason: z.string(),
    setAt: momentSchema,
    setBy: z.string(),
    lifted: z.object({ at: momentSchema, by: z.string(), reason: z.string() }).nullable(),
  })
  .openapi('LegalHold');

const fileSchema = z
  .object({ year: z.number().int(), fileIndex: z.string(), retainedUntil: daySchema })
  .openapi('FileOfRegister');

const entrySchema = z
  .object({
    document: z.string(),
    number: z.number().int(),
    retainedUntil: daySchema,
    state: z
      .enum(states)
      .describe(
        'Its term runs; a hold keeps it; its mandate is in force or its case not finished; or its term is over and nothing keeps it',
      ),
  })
  .openapi('EntryOfFile');

/** Until when papers are kept, and what keeps them longer, for programs. */
export function retentionApi(database: Database) {
  const api = apiRoutes();
  const parts = { database };
  const { viewHolds, listCentres, viewCentre, viewFile, viewHold } = retentionViews;
  viewRoute(api, parts, viewHolds, {
    reply: z.object({ holds: z.array(holdSchema) }).openapi('HoldsOfEntry'),
    tell: ({ holds, staff }) => ({ holds: holds.map((hold) => told(hold, staff)) }),
  });
  viewRoute(api, parts, listCentres, {
    reply: z.object({ centres: z.array(z.object({ id: z.string(), name: z.string() })) }).openapi('CentresWithPapers'),
    tell: (centres) => ({ centres: centres.map(({ id, name }) => ({ id, name })) }),
  });
  viewRoute(api, parts, viewCentre, {
    reply: z
      .object({ files: z.array(fileSchema), holds: z.array(holdSchema), next: z.string().nullable() })
      .openapi('RetentionOfCentre'),
    tell: ({ files, holds, next, staff }) => ({
      files: files.map((file) => ({ ...file })),
      holds: holds.map((hold) => told(hold, staff)),
      next,
    }),
  });
  viewRoute(api, parts, viewFile, {
    reply: z.object({ entries: z.array(entrySchema), next: z.number().int().nullable() }).openapi('EntriesOfFile'),
    tell: ({ entries, next }) => ({ entries: entries.map((entry) => ({ ...entry })), next }),
  });
  viewRoute(api, parts, viewHold, { reply: holdSchema, tell: ({ hold, staff }) => told(hold, staff) });
  return actRoutes(api, Object.values(retentionActs), parts);
}

function told({ setBy, lifted, ...hold }: Hold, staff: ReadonlyMap<string, string>) {
  const name = (id: string) => staff.get(id) ?? '';
  return { ...hold, setBy: name(setBy), lifted: lifted && { ...lifted, by: name(lifted.by) } };
}
