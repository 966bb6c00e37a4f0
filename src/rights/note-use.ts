import { rows, sql, type Transaction } from '#platform/database/database.ts';

/** Writes that a right is in use, at most once an hour: asked is only whether it was used in the last 90 days. */
export async function noteUse(tx: Transaction, right: string, at: Temporal.Instant): Promise<void> {
  await rows(
    tx,
    sql`insert into access_right_used
        values (${right}, ${at})
        on conflict (right_id) do update
           set last_used_at = excluded.last_used_at
         where access_right_used.last_used_at < excluded.last_used_at - interval '1 hour'`,
  );
}
