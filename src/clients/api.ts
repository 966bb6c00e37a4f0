import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { counterActorOf, look } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type Api, apiRoutes, daySchema, describe, momentSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { isId } from '#platform/input/ids.ts';
import { documentKinds, outcomes, refusalReasons } from './kinds.ts';
import { openRecord, openRecordInput } from './open-record.ts';
import { maskCode } from './personal-code.ts';
import { personNotFound, revealPersonalCode } from './reveal-personal-code.ts';

const recordSchema = z
  .object({
    id: z.string(),
    birthDate: daySchema.nullable(),
    names: z.array(z.object({ givenName: z.string(), surname: z.string(), notedAt: momentSchema })),
    codes: z.array(z.object({ masked: z.string(), asPrevious: z.boolean(), notedAt: momentSchema })),
    checks: z.array(
      z.object({
        id: z.string(),
        outcome: z.enum(outcomes),
        refusalReason: z.enum(refusalReasons).nullable(),
        role: z.enum(['client', 'represented']),
        documentKind: z.enum(documentKinds).nullable(),
        documentCountry: z.string().nullable(),
        checkedAt: momentSchema,
        checkedBy: z.string(),
      }),
    ),
  })
  .openapi('PersonRecord');

/** Records of people, for programs: posted with the purpose, because each view is logged with it. */
export function clientsApi(database: Database): Api<Env> {
  const api = apiRoutes<Env>();
  describe(
    api,
    {
      method: 'post',
      path: '/api/clients/{client}/record',
      summary: "Open a person's record for a purpose; personal codes are masked",
      body: openRecordInput,
      reply: recordSchema,
    },
    async (c, { body }) => {
      const actor = counterActorOf(c, 'employee', 'viewer');
      const asked = { client: clientOf(c), ...body };
      const { person, names, codes, checks } = await look(database, actor, (tx) => openRecord(tx, actor, asked));
      return {
        id: person.id,
        birthDate: person.birthDate,
        names,
        codes: codes.map(({ code, ...rest }) => ({ ...rest, masked: maskCode(code) })),
        checks: checks.map(({ checkedByName, clientId, ...check }) => ({
          ...check,
          role: clientId === person.id ? ('client' as const) : ('represented' as const),
          checkedBy: checkedByName,
        })),
      };
    },
  );
  describe(
    api,
    {
      method: 'post',
      path: '/api/clients/{client}/code',
      summary: "Show a person's personal code for a purpose",
      body: openRecordInput,
      reply: z.object({ code: z.string() }).openapi('PersonalCode'),
    },
    async (c, { body }) => {
      const actor = counterActorOf(c, 'employee', 'viewer');
      const asked = { client: clientOf(c), ...body };
      return { code: await look(database, actor, (tx) => revealPersonalCode(tx, actor, asked)) };
    },
  );
  return api;
}

function clientOf(c: Context<Env>): string {
  const client = c.req.param('client');
  if (!isId(client)) throw personNotFound();
  return client;
}
