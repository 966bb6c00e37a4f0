import { z } from '@hono/zod-openapi';
import { daySchema, momentSchema } from '#platform/http/api.ts';
import { documentKinds, outcomes, refusalReasons } from './kinds.ts';
import type { PersonRecord } from './person-record.ts';
import { maskCode } from './personal-code.ts';

/** A person's record in the API, with codes masked. */
export const personRecordSchema = z.object({
  id: z.string(),
  birthDate: daySchema.nullable(),
  diedOn: daySchema.nullable(),
  doubtsToReview: z.array(daySchema),
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
});

/** The same, of one person. */
export function apiRecord({ person, diedOn, doubts, names, codes, checks }: PersonRecord) {
  return {
    id: person.id,
    birthDate: person.birthDate,
    diedOn,
    doubtsToReview: doubts.map(({ reviewOn }) => reviewOn),
    names,
    codes: codes.map(({ code, ...rest }) => ({ ...rest, masked: maskCode(code) })),
    checks: checks.map(({ checkedByName, clientId, ...check }) => ({
      ...check,
      role: clientId === person.id ? ('client' as const) : ('represented' as const),
      checkedBy: checkedByName,
    })),
  };
}
