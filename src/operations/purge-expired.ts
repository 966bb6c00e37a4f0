import { purgeRequestsDone } from '#acting/index.ts';
import { purgeAssertions } from '#connected-systems/index.ts';
import { type Database, rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { purgeSignIns } from '#sign-in/index.ts';

const batch = 10_000;
const purgeLock = 0x7118;

/**
 * Deletes rows whose time is over, in every room that has such. Any number of processes may ask at once: one does it,
 * the others find the lock taken and do nothing. Returns how many rows of each kind went.
 */
export async function purgeExpired(
  database: Database,
  at: Temporal.Instant,
): Promise<Readonly<Record<string, number>>> {
  const deleted: Record<string, number> = {};
  let more = true;
  while (more) {
    const now = await transaction(database, null, (tx) => withPurgeLock(tx, () => purge(tx, at)));
    for (const [what, count] of Object.entries(now)) deleted[what] = (deleted[what] ?? 0) + count;
    more = now.request_done === batch;
  }
  return deleted;
}

async function purge(tx: Transaction, at: Temporal.Instant): Promise<Record<string, number>> {
  return {
    ...(await purgeSignIns(tx, at)),
    assertion_taken: await purgeAssertions(tx, at),
    request_done: await purgeRequestsDone(tx, at, batch),
  };
}

async function withPurgeLock(
  tx: Transaction,
  work: () => Promise<Record<string, number>>,
): Promise<Record<string, number>> {
  const [lock] = await rows(tx, sql<{ free: boolean }>`select pg_try_advisory_xact_lock(${purgeLock}) as free`);
  return lock?.free ? work() : {};
}
