import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { own } from './tables.ts';

/** Counts one more request of a caller in this minute, and says how many there have been. The hash also says what is counted. */
export async function countCaller(tx: Transaction, caller: Buffer, at: Temporal.Instant): Promise<number> {
  const minute = at.round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const [counted] = await rows(
    tx,
    sql<{ times: number }>`
      insert into sign_in_rate as rate (caller, minute, times)
      values (${caller}, ${minute}, 1)
      on conflict (caller, minute) do update set times = rate.times + 1
      returning times`,
  );
  if (counted?.times === 1) await own(tx).deleteFrom('sign_in_rate').where('minute', '<', minute).execute();
  return counted?.times ?? 0;
}
