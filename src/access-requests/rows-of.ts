import { z } from 'zod';
import type { Logged } from '#platform/database/database.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import type { CheckedRow } from './check-rows.ts';
import { own } from './tables.ts';

const contentSchema = z.object({
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  position: z.string(),
  place: z.string(),
});

/** The rows of a request's form, opened. Whoever may see the request may. */
export async function rowsOf(tx: Logged, request: string): Promise<CheckedRow[]> {
  const dataKey = await dataKeyOf(tx, { centre: null, id: request });
  const found = await own(tx)
    .selectFrom('access_request_row')
    .select(['number', 'centre_id as centre', 'last_day as lastDay', 'content'])
    .where('request_id', '=', request)
    .orderBy('number')
    .execute();
  return found.map(({ content, ...row }) => ({
    ...row,
    ...contentSchema.parse(JSON.parse(dataKey.open(content))),
  }));
}
