import { purgeRequestsDone } from '#acting/index.ts';
import { type Database, rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { purgeSignIns } from '#sign-in/index.ts';

const batch = 10_000;
const houseLock = 0x7118;

/**
 * Deletes rows whose time is over, in every room that has such. Any number of processes may ask at once: one does it, the
 * others find the lock taken and let it be. Returns how many rows of each kind went.
 */
export async function purgeExpired(
  database: Database,
  at: Temporal.Instant,
): Promise<Readonly<Record<string, number>>> {
  const forgotten: Record<string, number> = {};
  let more = true;
  while (more) {
    const now = await transaction(database, null, (tx) => ifNobodyElseDoes(tx, () => forget(tx, at)));
    for (const [what, count] of Object.entries(now)) forgotten[what] = (forgotten[what] ?? 0) + count;
    more = now.request_done === batch;
  }
  return forgotten;
}

async function forget(tx: Transaction, at: Temporal.Instant): Promise<Record<string, number>> {
  return { ...(await purgeSignIns(tx, at)), request_done: await purgeRequestsDone(tx, at, batch) };
}

async function ifNobodyElseDoes(
  tx: Transaction,
  work: () => Promise<Record<string, number>>,
): Promise<Record<string, number>> {
  const [lock] = await rows(tx, sql<{ free: boolean }>`select pg_try_advisory_xact_lock(${houseLock}) as free`);
  return lock?.free ? work() : {};
}
