import { type Logged, rows, sql } from '#platform/database/database.ts';
import { refuseSignIn } from './refuse-sign-in.ts';
import { own } from './tables.ts';

/** Counts a try to sign in from a network address, and refuses the one above the limit of this minute. */
export async function limitSignIns(tx: Logged, caller: string, at: Temporal.Instant, limit: number): Promise<void> {
  const minute = at.round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const [counted] = await rows(
    tx,
    sql<{ times: number }>`
      insert into sign_in_rate as rate (caller, minute, times)
      values (${tx.vault.lookup('caller', caller)}, ${minute}, 1)
      on conflict (caller, minute) do update set times = rate.times + 1
      returning times`,
  );
  if (counted?.times === 1) await own(tx).deleteFrom('sign_in_rate').where('minute', '<', minute).execute();
  if ((counted?.times ?? 0) > limit) throw refuseSignIn('too-many');
}
