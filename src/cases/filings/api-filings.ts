import { z } from '@hono/zod-openapi';
import { daySchema, textSchema } from '#platform/http/api.ts';

export const filingsSchema = z
  .object({
    from: daySchema,
    filings: z.array(
      z.object({
        eService: z.string(),
        code: z.string(),
        name: textSchema,
        centre: z.string(),
        centreName: z.string(),
        filed: z.number().int(),
        toldLate: z.number().int(),
        overdue: z.number().int(),
      }),
    ),
  })
  .openapi('FilingsOfHolder');
