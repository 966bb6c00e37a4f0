import { z } from '@hono/zod-openapi';
import type { RecordedWith } from '#clients/index.ts';
import { daySchema } from '#platform/http/api.ts';

/** What is recorded under a personal code together with a document, in the API; null where nothing is told. */
export const recordedSchema = z
  .object({
    recorded: z
      .object({
        givenName: z.string(),
        surname: z.string(),
        documentKind: z.string(),
        documentCountry: z.string(),
        documentValidTo: daySchema.nullable(),
      })
      .nullable(),
  })
  .openapi('RecordedClient');

export function apiRecorded(recorded: RecordedWith | undefined): z.input<typeof recordedSchema> {
  if (!recorded) return { recorded: null };
  const { client: _, ...told } = recorded;
  return { recorded: told };
}
