import { z } from '@hono/zod-openapi';
import { apiRecord, personRecordSchema } from '#clients/index.ts';
import { stateOf } from '#mandates/index.ts';
import { daySchema, momentSchema } from '#platform/http/api.ts';
import { revokedIn } from './api-case.ts';
import type { OpenedRecord } from './open-record.ts';
import { maskedContact } from './reach-text.tsx';

const told = z.object({ at: momentSchema, way: z.string() });

/** What a centre has for a person in the API. Codes and numbers are masked. */
export const openedRecordSchema = personRecordSchema
  .extend({
    cases: z.array(z.object({ id: z.string(), waitingFor: z.string(), openedAt: momentSchema })),
    olderCases: z.number(),
    mandates: z.array(
      z.object({
        id: z.string(),
        case: z.string(),
        number: z.number(),
        year: z.number(),
        state: z.string(),
        validUntil: daySchema,
        eServices: z.array(z.string()),
        revoked: z.array(z.object({ eService: z.string(), from: momentSchema })),
        reach: z.object({ way: z.string(), masked: z.string().nullable() }).nullable(),
      }),
    ),
    applications: z.array(
      z.object({
        id: z.string(),
        case: z.string(),
        eService: z.string(),
        filedAt: momentSchema,
        plannedTime: told.extend({ plannedOn: daySchema.nullable() }).nullable(),
        result: told.nullable(),
        outcome: z.object({ kind: z.string(), since: daySchema }).nullable(),
      }),
    ),
    runsOut: z.array(z.object({ what: z.enum(['mandate', 'document', 'doubt', 'telling']), on: daySchema })),
    looks: z.array(z.object({ by: z.string(), purpose: z.string(), times: z.number(), last: momentSchema })),
  })
  .openapi('PersonRecord');

export function apiOpenedRecord(
  { record, about, runsOut }: OpenedRecord,
  at: Temporal.Instant,
): z.input<typeof openedRecordSchema> {
  return {
    ...apiRecord(record),
    cases: about.cases.map(({ row: { id, waitingFor, openedAt } }) => ({ id, waitingFor, openedAt })),
    olderCases: about.more,
    mandates: about.mandates.map(({ case: of, mandate, reach }) => ({
      id: mandate.id,
      case: of,
      ...mandate.register,
      state: stateOf(mandate, at),
      validUntil: mandate.validUntil,
      eServices: mandate.scope.map(({ eServiceId }) => eServiceId),
      revoked: revokedIn(mandate),
      reach: reach ? { way: reach.way, masked: maskedContact(reach) } : null,
    })),
    applications: about.applications.map(({ case: of, filed }) => {
      const { planned_time_told: planned, result_told: result } = filed.records;
      return {
        id: filed.id,
        case: of,
        eService: filed.eServiceId,
        filedAt: filed.endedAt,
        plannedTime: planned && { at: planned.told_at, way: planned.way, plannedOn: planned.planned_on },
        result: result && { at: result.told_at, way: result.way },
        outcome: filed.outcome,
      };
    }),
    runsOut: runsOut.map(({ what, on }) => ({ what, on })),
    looks: [...about.seen],
  };
}
