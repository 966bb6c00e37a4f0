import { z } from '@hono/zod-openapi';
import { cite, counterActorOf, look, perform, requestIdOf } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type Api, apiRoutes, describe, momentSchema, textSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { holdConsultation } from './hold-consultation.ts';
import { holdConsultationInput } from './hold-consultation-input.ts';
import { outcomes, topics } from './kinds.ts';
import { consultationsOfCentre } from './queries.ts';

const point = '17.3, 20.13';

const consultationsSchema = z
  .object({
    consultations: z.array(
      z.object({
        id: z.string(),
        heldAt: momentSchema,
        heldBy: z.string(),
        topic: z.enum(topics),
        outcome: z.enum(outcomes),
        eService: z.object({ edition: z.string(), code: z.string(), name: textSchema }).nullable(),
      }),
    ),
    next: z.string().nullable(),
  })
  .openapi('Consultations');

/** Consultations of the centre, for programs. A header `Idempotency-Key` (a UUID) makes a repeated call harmless. */
export function consultationsApi(database: Database): Api<Env> {
  const api = apiRoutes<Env>();
  describe(
    api,
    {
      method: 'get',
      path: '/api/consultations',
      summary: "The centre's consultations, the latest first",
      query: z.object({ after: z.uuid().optional() }),
      reply: consultationsSchema,
    },
    async (c, { query }) => {
      const actor = counterActorOf(c, 'employee', 'viewer');
      const { consultations, next } = await look(database, actor, (tx) => consultationsOfCentre(tx, query.after));
      return {
        consultations: consultations.map(({ edition, ...rest }) => ({
          ...rest,
          eService: edition ? { edition: edition.id, code: edition.code, name: edition.name } : null,
        })),
        next,
      };
    },
  );
  describe(
    api,
    {
      method: 'post',
      path: '/api/consultations',
      summary: 'Record a consultation about applying for an e-service',
      point: cite(point),
      body: holdConsultationInput,
      reply: z.object({ id: z.string() }).openapi('ConsultationMade'),
    },
    async (c, { body }) => {
      const actor = counterActorOf(c, 'employee');
      const request = { id: requestIdOf(c), act: 'consultations.hold', point } as const;
      return perform(database, actor, request, (tx) => holdConsultation(tx, actor, body));
    },
  );
  return api;
}
