import { z } from '@hono/zod-openapi';
import { daySchema, momentSchema } from '#platform/http/api.ts';
import { columns } from './draft.ts';
import { reasons, verdicts } from './judge.ts';

const states = ['draft', 'to-sign', 'refused', 'manual', 'in-order', 'decided'] as const;
const kind = z.enum(['grant', 'revoke']);
const channel = z.enum(['system', 'post', 'email']);

export const listSchema = z
  .object({
    requests: z.array(
      z.object({
        id: z.string(),
        organisation: z.string(),
        channel,
        kind: kind.nullable(),
        begunAt: momentSchema,
        state: z.enum(states),
        reason: z.enum(reasons).nullable().describe('What the last validation of the signed file found'),
      }),
    ),
    next: z.string().nullable(),
  })
  .openapi('AccessRequests');

const cells = Object.fromEntries(columns.slice(0, 5).map((column) => [column, z.string()])) as Record<
  'name' | 'email' | 'phone' | 'position' | 'place',
  z.ZodString
>;

export const requestSchema = z
  .object({
    id: z.string(),
    organisation: z.object({ id: z.string(), name: z.string(), registrationNumber: z.string() }),
    channel,
    begunAt: momentSchema,
    state: z.enum(states),
    form: z.object({ kind, madeAt: momentSchema, sha256: z.string() }).nullable(),
    rows: z.array(
      z.object({
        number: z.number().int(),
        ...cells,
        lastDay: daySchema.nullable().describe('The last day of the term; null: permanent, or at once'),
      }),
    ),
    sendings: z.array(
      z.object({
        id: z.string(),
        sentAt: momentSchema,
        report: z.string(),
        verdict: z.enum(verdicts),
        reason: z.enum(reasons),
      }),
    ),
    decision: z
      .object({
        at: momentSchema,
        ground: z.string().nullable(),
        rows: z.array(
          z.object({ number: z.number().int(), approved: z.boolean(), reason: z.string(), leavesNone: z.boolean() }),
        ),
      })
      .nullable(),
  })
  .openapi('AccessRequest');

/** The validator's own report, in the words of ETSI EN 319 102-1: kept as it was made, and given as it is kept. */
export const reportSchema = z
  .looseObject({ engine: z.string(), policy: z.string(), time: z.string() })
  .openapi('ValidationReport');
