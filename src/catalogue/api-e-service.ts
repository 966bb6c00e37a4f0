import { z } from '@hono/zod-openapi';
import { cite } from '#acting/index.ts';
import { daySchema, textSchema } from '#platform/http/api.ts';
import type { EServiceEdition } from './edition.ts';
import { editionContent } from './edition-content.ts';
import { mayBeAppliedForUnderMandate } from './under-mandate.ts';

/** `nullable` alone would not appear in the OpenAPI description of a type that has its own. */
export const dayOrNull = daySchema.nullable().openapi({ type: ['string', 'null'], format: 'date' });

/** An edition of an e-service in the API. */
export const eServiceSchema = z
  .object({
    ...editionContent.shape,
    edition: z.string(),
    code: z.string(),
    holder: z.string(),
    validFrom: daySchema,
    validUntil: dayOrNull,
    underMandate: z.object({
      allowed: z.boolean(),
      why: z.string().optional(),
      point: z.string().optional(),
      text: textSchema.optional(),
    }),
  })
  .openapi('EService');

export function apiEService(edition: EServiceEdition, day: Temporal.PlainDate): z.input<typeof eServiceSchema> {
  const answer = mayBeAppliedForUnderMandate(edition, day);
  return {
    ...edition,
    edition: edition.id,
    underMandate: answer.allowed ? answer : { ...answer, point: cite(answer.point) },
  };
}
