import { z } from '@hono/zod-openapi';
import { cite, counterActorOf, look, perform, requestIdOf } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type Api, apiRoutes, describe, momentSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { logFilterInput } from './log-filter.ts';
import { type NamePeople, readLog } from './read-log.ts';
import { recordLook } from './record-look.ts';
import { verifyOwnLog } from './verify-own-log.ts';

const entrySchema = z
  .object({
    number: z.number().int(),
    at: momentSchema,
    person: z.string().nullable(),
    personName: z.string().optional(),
    role: z.string().optional(),
    act: z.string(),
    point: z.string().optional(),
    client: z.string().nullable(),
    purpose: z.string().optional(),
    things: z.record(z.string(), z.string()),
    refusal: z.string().optional(),
    hash: z.string(),
  })
  .openapi('AuditEntry');

const verificationSchema = z
  .object({
    entries: z.number().int(),
    whole: z.boolean(),
    broken: z.object({ number: z.number().int(), fault: z.string() }).optional(),
  })
  .openapi('AuditVerification');

/** The log for programs of the auditor. */
export function auditApi({ database, namePeople }: { database: Database; namePeople: NamePeople }): Api<Env> {
  const api = apiRoutes<Env>();
  describe(
    api,
    {
      method: 'get',
      path: '/api/audit',
      summary: "Entries of the centre's audit log, the latest first; asking is itself an entry",
      query: logFilterInput,
      reply: z.object({ entries: z.array(entrySchema), next: z.number().int().nullable() }).openapi('AuditEntries'),
    },
    async (c, { query }) => {
      const actor = counterActorOf(c, 'auditor');
      return look(database, actor, async (tx) => {
        recordLook(tx, actor, 'audit.view', query);
        const { entries, next } = await readLog(tx, actor, query, namePeople);
        return {
          entries: entries.map(({ point, ...entry }) => ({ ...entry, ...(point && { point: cite(point) }) })),
          next,
        };
      });
    },
  );
  describe(api, {
    method: 'post',
    path: '/api/audit/verifications',
    summary: "Recompute the centre's chain and say whether it is whole",
    reply: verificationSchema,
  }, async (c) => {
    const actor = counterActorOf(c, 'auditor');
    return perform(database, actor, { id: requestIdOf(c), act: 'audit.verify' }, async (tx) => {
      const { entries, broken } = await verifyOwnLog(tx, actor);
      return { entries, whole: broken === undefined, ...(broken && { broken: { ...broken } }) };
    });
  });
  return api;
}
