import { z } from '@hono/zod-openapi';
import { actRoutes, viewRoute } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type Api, apiRoutes, daySchema, momentSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { clientsActs } from './acts.ts';
import { documentKinds, doubtWordKinds, outcomes, refusalReasons } from './kinds.ts';
import type { PersonRecord } from './open-record.ts';
import { maskCode } from './personal-code.ts';
import { type DoubtsOfPerson, viewDoubts } from './view-doubts.ts';
import { clientsViews } from './views.ts';

const recordSchema = z
  .object({
    id: z.string(),
    birthDate: daySchema.nullable(),
    diedOn: daySchema.nullable(),
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

const doubtsSchema = z
  .object({
    doubts: z.array(
      z.object({
        id: z.string(),
        reason: z.string().nullable(),
        reviewOn: daySchema,
        recordedAt: momentSchema,
        recordedBy: z.string(),
        stands: z.boolean(),
        words: z.array(
          z.object({
            id: z.string(),
            kind: z.enum(doubtWordKinds),
            text: z.string().nullable(),
            saidAt: momentSchema,
            saidBy: z.string(),
          }),
        ),
      }),
    ),
  })
  .openapi('Doubts');

/** The API of people's records. They are read by POST with the purpose, because each view is logged with it. */
export function clientsApi(database: Database): Api<Env> {
  const api = apiRoutes<Env>();
  const { openRecord, revealPersonalCode } = clientsViews;
  viewRoute(api, { database }, openRecord, {
    posted: true,
    reply: recordSchema,
    tell: ({ record }) => apiRecord(record),
  });
  viewRoute(api, { database }, revealPersonalCode, {
    posted: true,
    reply: z.object({ code: z.string() }).openapi('PersonalCode'),
    tell: (code) => ({ code }),
  });
  viewRoute(api, { database }, viewDoubts, { reply: doubtsSchema, tell: apiDoubts });
  return actRoutes(api, Object.values(clientsActs), { database });
}

function apiRecord({ person, diedOn, names, codes, checks }: PersonRecord) {
  return {
    id: person.id,
    birthDate: person.birthDate,
    diedOn,
    names,
    codes: codes.map(({ code, ...rest }) => ({ ...rest, masked: maskCode(code) })),
    checks: checks.map(({ checkedByName, clientId, ...check }) => ({
      ...check,
      role: clientId === person.id ? ('client' as const) : ('represented' as const),
      checkedBy: checkedByName,
    })),
  };
}

function apiDoubts({ doubts, staff }: DoubtsOfPerson): z.input<typeof doubtsSchema> {
  const nameOf = (person: string) => staff.get(person) ?? '';
  return {
    doubts: doubts.map(({ recordedBy, words: said, ...doubt }) => ({
      ...doubt,
      recordedBy: nameOf(recordedBy),
      words: said.map(({ saidBy, ...word }) => ({ ...word, saidBy: nameOf(saidBy) })),
    })),
  };
}
