import { z } from '@hono/zod-openapi';
import { actorOf, actRoutes, viewRoute } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type Api, apiRoutes, declareRoute, momentSchema, textSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { consultationsActs } from './acts.ts';
import { kinds, outcomes, reasonsPutRight, reasonsSuperseding, topics, ways } from './kinds.ts';
import type { ConsultationRecord } from './queries.ts';
import { consultationsViews } from './views.ts';
import { waitingKeys, waitingKeysPath } from './waiting-keys.ts';

const eServiceSchema = z.object({ edition: z.string(), code: z.string(), name: textSchema }).nullable();

/** About an e-service or a topic; what was recorded before kinds and ways were asked has neither, and may be about both. */
const recordedFields = {
  id: z.string(),
  heldAt: momentSchema,
  topic: z.enum(topics).nullable(),
  eService: eServiceSchema,
  kind: z.enum(kinds).nullable(),
  way: z.enum(ways).nullable(),
  outcome: z.enum(outcomes),
  note: z.string().nullable(),
};

const recordSchema = z.object({
  ...recordedFields,
  /** Where it was measured; of the first record alone. */
  beganAt: momentSchema.nullable(),
  visit: z.string().nullable(),
  /** Null of the first record. */
  putRight: z.enum(reasonsSuperseding).nullable(),
  at: momentSchema,
  by: z.string(),
});

const consultationSchema = z
  .object({ id: z.string(), heldBy: z.string(), holds: recordSchema, records: z.array(recordSchema) })
  .openapi('Consultation');

const consultationsSchema = z
  .object({
    consultations: z.array(
      z.object({
        ...recordedFields,
        heldBy: z.string(),
        /** Why what was recorded first was put right; null if it was not. After `recorded_twice` and `not_held` there was none. */
        putRight: z.enum(reasonsPutRight).nullable(),
      }),
    ),
    next: z.string().nullable(),
  })
  .openapi('Consultations');

const keysSchema = z
  .object({
    keys: z.array(z.object({ name: z.string(), secret: z.string().describe('32 bytes in Base64') })).readonly(),
  })
  .openapi('WaitingKeys');

/** Consultations of the centre, for programs. A header `Idempotency-Key` (a UUID) makes a repeated call harmless. */
export function consultationsApi(database: Database): Api<Env> {
  const api = apiRoutes<Env>();
  viewRoute(api, { database }, consultationsViews.listConsultations, {
    reply: consultationsSchema,
    tell: ({ consultations, next }) => ({
      consultations: consultations.map(({ heldBy, correction, ...row }) => ({
        ...fieldsOf(row),
        heldBy,
        putRight: correction === 'undone' ? null : correction,
      })),
      next,
    }),
  });
  const keys = {
    method: 'get',
    path: waitingKeysPath,
    summary: 'Keys that seal what waits in a browser',
    reply: keysSchema,
  } as const;
  // Before /api/consultations/{consultation}, which is an id.
  declareRoute(api, keys, async (c) => ({ keys: waitingKeys(database.vault, actorOf(c, 'employee')) }));
  viewRoute(api, { database }, consultationsViews.viewConsultation, {
    reply: consultationSchema,
    tell: ({ id, heldBy, holds, records }) => ({ id, heldBy, holds: recordOf(holds), records: records.map(recordOf) }),
  });
  return actRoutes(api, Object.values(consultationsActs), { database });
}

function recordOf({ beganAt, visit, correction, at, by, ...record }: ConsultationRecord): z.input<typeof recordSchema> {
  return { ...fieldsOf(record), beganAt, visit, putRight: correction, at, by };
}

function fieldsOf({ id, heldAt, topic, edition, kind, way, outcome, note }: Told) {
  const eService = edition ? { edition: edition.id, code: edition.code, name: edition.name } : null;
  return { id, heldAt, topic, eService, kind, way, outcome, note };
}

type Told = Omit<ConsultationRecord, 'beganAt' | 'visit' | 'correction' | 'at' | 'by'>;
