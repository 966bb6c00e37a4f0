import { setTimeout as sleep } from 'node:timers/promises';
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

interface Housekeeping {
  readonly database: Database;
  readonly clock: () => Temporal.Instant;
  readonly told: (forgotten: Readonly<Record<string, number>>) => void;
  readonly failed: (error: unknown) => void;
  readonly stopped: AbortSignal;
  /** About how many milliseconds there are from one time to the next. */
  readonly aWhile?: number;
}

/** Keeps house every ten minutes or so until stopped. A failure is told, and tried again the next time. */
export async function purgeExpiredRegularly(housekeeping: Housekeeping): Promise<void> {
  const { database, clock, told, failed, stopped, aWhile = 10 * 60_000 } = housekeeping;
  while (!stopped.aborted) {
    // Not all processes at the same moment, and not while the site is just being started.
    await sleep(aWhile * (0.5 + Math.random()), undefined, { signal: stopped }).catch(() => undefined);
    if (stopped.aborted) return;
    try {
      told(await purgeExpired(database, clock()));
    } catch (error) {
      failed(error);
    }
  }
}
