import { setTimeout as sleep } from 'node:timers/promises';
import { ClocksApart } from '#platform/database/clocks-apart.ts';
import type { Database } from '#platform/database/database.ts';
import { tryToWrite } from '#platform/database/try-to-write.ts';
import type { InStep } from '#platform/database/watch-clock.ts';
import { migrationState } from './migrations.ts';

/** Why no requests may be sent here. */
type NotReady = 'database' | 'migrations' | 'clock' | 'writing';

/** Somebody waits for the answer: a database that needs longer is as good as none. */
const patience = 5_000;

/** After a write that worked, so long none is tried. One that did not work is tried again with the next question. */
const writeEvery = 10_000;

/**
 * Whether requests may be sent here: the database answers, is up to date, and writes. A database that is already a later version's
 * will do: its processes are being started. With `inStep` the clocks agree, too. Anybody may ask, so the database is asked once a second at most.
 */
export function readiness(database: Database, inStep?: InStep): () => Promise<NotReady | undefined> {
  let wroteAt = Number.NEGATIVE_INFINITY;

  async function look(): Promise<NotReady | undefined> {
    const { pending } = await migrationState(database.pool);
    if (pending.length > 0) return 'migrations';
    try {
      await inStep?.(Temporal.Now.instant());
    } catch (error) {
      return error instanceof ClocksApart ? 'clock' : 'database';
    }
    if (performance.now() - wroteAt < writeEvery) return undefined;
    try {
      await tryToWrite(database);
    } catch {
      return 'writing';
    }
    wroteAt = performance.now();
    return undefined;
  }

  const looked = onceASecond(() => look().catch(() => 'database' as const));
  return async () => {
    const late = new AbortController();
    const tooLate = sleep(patience, 'database' as const, { signal: late.signal }).catch(() => undefined);
    try {
      return await Promise.race([looked(), tooLate]);
    } finally {
      late.abort();
    }
  };
}

/** One look at a time, and none within a second of the last. */
function onceASecond<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  return () => {
    if (!found) {
      const looking = find();
      found = looking;
      void looking.finally(() => {
        setTimeout(() => {
          found = undefined;
        }, 1_000).unref();
      });
    }
    return found;
  };
}
