import type { Transaction } from '#platform/database/database.ts';
import { own } from './tables.ts';

/** Deletes what is remembered of assertions that can be shown no more. Returns how many. */
export async function purgeAssertions(tx: Transaction, at: Temporal.Instant): Promise<number> {
  const deleted = await own(tx).deleteFrom('assertion_taken').where('expires_at', '<', at).executeTakeFirst();
  return Number(deleted.numDeletedRows);
}
