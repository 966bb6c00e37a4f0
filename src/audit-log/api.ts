import { z } from '@hono/zod-openapi';
import { actorFor, actRoutes, cite, viewRoute } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type Api, apiRoutes, declareRoute, jsonOf, momentSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { readInput } from '#platform/input/input.ts';
import { callerMarks } from '#sign-in/index.ts';
import { auditLogActs } from './acts.ts';
import type { NamePeople } from './read-log.ts';
import { addressInput } from './seen-input.ts';
import { isWhole } from './verification.ts';
import { auditLogViews } from './views.ts';

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
    whose: z
      .record(z.string(), z.array(z.string()).readonly())
      .describe('Who else was seen: clients, staff, invited (by invitation), requests (for all whom they name)'),
    caller: z.string().nullable().describe('The same for the same network address'),
    refusal: z.string().optional(),
    alsoRefused: z.array(z.string()).readonly().describe('Codes of what else was refused in the same round'),
    hash: z.string(),
  })
  .openapi('AuditEntry');

const verificationSchema = z
  .object({
    id: z.string(),
    /** Entries up to this one were verified before. */
    after: z.number().int().nullable(),
    reached: z.number().int(),
    upTo: z.number().int().nullable(),
    finishedAt: momentSchema.nullable(),
    whole: z.boolean().nullable().describe('Consistent with itself and with the records; null while under way'),
    broken: z.object({ number: z.number().int(), fault: z.string() }).optional(),
    untold: z.number().int().optional().describe('Records that no entry tells of'),
    gone: z.number().int().optional().describe('Entries whose record is not there'),
    records: z.array(z.object({ table: z.string(), key: z.string(), fault: z.string() })).optional(),
  })
  .openapi('AuditVerification');

const seenSchema = z.object({
  kind: z.enum(['clients', 'staff', 'invited', 'requests']),
  id: z.string(),
  name: z.string().describe('Empty if the data were destroyed since'),
  times: z.number().int(),
  first: momentSchema,
  last: momentSchema,
});

/** The log for programs of the auditor. */
export function auditApi(parts: { readonly database: Database; readonly namePeople: NamePeople }): Api<Env> {
  const api = apiRoutes<Env>();
  viewRoute(api, parts, auditLogViews.viewLog, {
    reply: z.object({ entries: z.array(entrySchema), next: z.number().int().nullable() }).openapi('AuditEntries'),
    tell: ({ entries, next }) => ({
      entries: entries.map(({ point, ...entry }) => ({ ...entry, ...(point && { point: cite(point) }) })),
      next,
    }),
  });
  viewRoute(api, parts, auditLogViews.findInLog, {
    posted: true,
    reply: z
      .object({ client: z.string().optional(), case: z.string().optional(), mandate: z.string().optional() })
      .describe('What to ask for at /api/audit, with the purpose'),
    tell: ({ client, case: ofCase, mandate }) => ({ client, case: ofCase, mandate }),
  });
  viewRoute(api, parts, auditLogViews.viewVerification, {
    reply: verificationSchema,
    tell: ({ id, after, reached, upTo, finished }) => ({
      id,
      after: after ?? null,
      reached,
      upTo: upTo ?? null,
      finishedAt: finished?.at ?? null,
      whole: finished ? isWhole(finished.outcome) : null,
      ...(finished && { ...finished.outcome, records: [...finished.outcome.records] }),
    }),
  });
  viewRoute(api, parts, auditLogViews.viewSeen, {
    reply: z.object({ from: z.string(), to: z.string(), people: z.array(seenSchema).readonly() }).openapi('PeopleSeen'),
    tell: ({ from, to, people }) => ({ from: from.toString(), to: to.toString(), people }),
  });
  const marks = {
    method: 'post',
    path: '/api/audit/seen/address',
    summary: 'The marks of a network address, to be asked for as `caller` at /api/audit/seen',
    body: addressInput,
    reply: z.object({ caller: z.string() }),
  } as const;
  declareRoute(api, marks, async (c) => {
    await actorFor(c, parts, auditLogViews.viewSeen);
    const { address } = readInput(addressInput, await jsonOf(c));
    return { caller: callerMarks(parts.database.vault, address).join() };
  });
  return actRoutes(api, Object.values(auditLogActs), parts);
}
