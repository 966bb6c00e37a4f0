import { createRoute, z } from '@hono/zod-openapi';
import type { Api } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { csvType } from '#platform/spreadsheets/write-csv.ts';
import { networkAddresses } from './addresses.ts';
import { weekSchema } from './week-schema.ts';

const exceptionSchema = z.object({
  from: z.string(),
  until: z.string(),
  state: z.enum(['open', 'closed', 'on_call', 'usual']),
  times: z.array(z.object({ opens: z.string(), closes: z.string() })),
  note: z.string().nullable(),
});

const centreSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  municipality: z.string(),
  address: z.string(),
  place: z.string(),
  phone: z.string(),
  email: z.string(),
  page: z.string().describe('The page of the centre, with the same as schema.org JSON-LD'),
  servesToday: z.boolean().describe('Somebody there has the right to apply for authorised e-services today'),
  opens: z.enum(['now', 'later']).nullable().describe('later: it is not open yet; null: nothing is said of its hours'),
  hoursFrom: z.string().nullable(),
  hoursNote: z.string().nullable(),
  week: weekSchema.describe('A day that is not there is unknown, which is not closed'),
  exceptions: z
    .array(exceptionSchema)
    .describe(
      'Days that are otherwise; of two words about a day the first holds. On public holidays it is closed without a word',
    ),
});

/** Describes the open data of the centres, which need no signing in. */
export function describeOpenData(api: Api<Env>): void {
  const json = z.object({ centres: z.array(centreSchema) }).openapi('PublicCentres');
  for (const [path, type, schema] of [
    [networkAddresses.json, 'application/json', json],
    [networkAddresses.csv, csvType, z.string()],
  ] as const) {
    api.openAPIRegistry.registerPath(
      createRoute({
        method: 'get',
        path,
        summary: 'All centres with their opening hours, for everybody',
        security: [],
        responses: { 200: { description: 'The centres that are not closed', content: { [type]: { schema } } } },
      }),
    );
  }
}
