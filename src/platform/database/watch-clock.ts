import { ClocksApart } from './clocks-apart.ts';
import { ask, type Database, sql } from './database.ts';

/** Throws `ClocksApart` if a moment that this machine's clock tells is not the database's present. */
export type InStep = (at: Temporal.Instant) => Promise<void>;

/** What lies a minute apart the database refuses; an act takes some seconds. In milliseconds. */
const tolerance = 45_000;

/** As long the database's clock is taken to go on evenly, in milliseconds. */
const believed = 10_000;

/**
 * Compares this machine's clock with the database's before anything is done by it. The database is asked every ten seconds at most,
 * and at once when the clock was set: that is seen by the time that went by, which cannot be set.
 */
export function watchClock(database: Database): InStep {
  let learnt: { readonly ahead: number; readonly at: number } | undefined;
  let learning: Promise<void> | undefined;

  async function learn(): Promise<void> {
    const begun = performance.now();
    const [row] = await ask(database, sql<{ now: Temporal.Instant }>`select clock_timestamp() as now`);
    const at = performance.now();
    if (row) learnt = { ahead: row.now.epochMilliseconds - (begun + at) / 2, at };
  }

  function learnOnce(): Promise<void> {
    learning ??= learn().finally(() => {
      learning = undefined;
    });
    return learning;
  }

  return async (at) => {
    const called = performance.now();
    const apart = () => (learnt ? at.epochMilliseconds - called - learnt.ahead : 0);
    if (!learnt || called - learnt.at > believed || Math.abs(apart()) > tolerance) await learnOnce();
    const milliseconds = apart();
    if (Math.abs(milliseconds) > tolerance) throw new ClocksApart(Math.round(milliseconds / 1000));
  };
}
