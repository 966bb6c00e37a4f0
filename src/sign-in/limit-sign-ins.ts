import type { Logged } from '#platform/database/database.ts';
import { countCaller } from './count-caller.ts';
import { refuseSignIn } from './refuse-sign-in.ts';

/** Counts a try to sign in from a network address, and refuses the one above the limit of this minute. */
export async function limitSignIns(tx: Logged, caller: string, at: Temporal.Instant, limit: number): Promise<void> {
  const times = await countCaller(tx, tx.vault.lookup('caller', caller), at);
  if (times > limit) throw refuseSignIn('too-many');
}
