import { z } from '@hono/zod-openapi';

/** A week of hours for programs. */
export const weekSchema = z.array(
  z.object({
    weekday: z.number().int(),
    hours: z.array(
      z.object({
        state: z.enum(['open', 'closed', 'on_call']),
        opens: z.string().nullable(),
        closes: z.string().nullable(),
        season: z.object({ from: z.string(), until: z.string() }).nullable(),
        note: z.string().nullable(),
      }),
    ),
    /** What can be meant in several ways, as it was written. */
    asWritten: z.array(z.string()),
  }),
);
