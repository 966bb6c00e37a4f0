import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Order, Report } from './lane.ts';
import type { FileOutcome } from './outcome.ts';
import { startsPrograms } from './test-files.ts';

/** A lane without progress for this long hangs, and must not block the whole run. No busy machine is that slow. */
const silence = 10 * 60_000;

/** The same for a long suite, whose one test may go on for hours. */
const silenceOfLongSuites = 12 * 60 * 60_000;

/**
 * Runs test files in parallel lanes and calls `tell` as each file is done. If a lane ends or hangs, the file that it
 * was running has failed.
 */
export async function runInLanes(orders: readonly Order[], tell: (outcome: FileOutcome) => void): Promise<void> {
  // The longest first, so that no lane runs one of them alone at the end.
  const queue = orders.toSorted((a, b) => Number(startsPrograms(b.file)) - Number(startsPrograms(a.file)));
  const lanes = Math.min(availableParallelism(), queue.length);
  await Promise.all(Array.from({ length: lanes }, () => workThrough(queue, tell)));
}

async function workThrough(queue: Order[], tell: (outcome: FileOutcome) => void): Promise<void> {
  let lane: ChildProcess | undefined;
  for (let order = queue.shift(); order; order = queue.shift()) {
    if (lane?.connected !== true) lane = openLane();
    tell(await runIn(lane, order));
  }
  if (lane?.connected) lane.disconnect();
}

function openLane(): ChildProcess {
  return fork(join(import.meta.dirname, 'lane.ts'), {
    env: { ...process.env, TILTS_TEST_LANE: 'yes' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

function runIn(lane: ChildProcess, order: Order): Promise<FileOutcome> {
  const begun = performance.now();
  const limit = order.count === undefined ? silence : silenceOfLongSuites;
  return new Promise((resolve) => {
    const watch = setTimeout(() => lost(`Nothing happened for ${limit / 60_000} minutes.`), limit);
    const onMessage = (report: Report) => {
      watch.refresh();
      if (report !== 'alive') done(report);
    };
    const onExit = (code: number | null, signal: string | null) => lost(`Its process ended (${signal ?? code}).`);
    lane.on('message', onMessage).on('exit', onExit);
    lane.send(order);

    function lost(why: string): void {
      const text = `✖ ${order.file} was not finished. ${why}\n`;
      const seconds = (performance.now() - begun) / 1000;
      done({ file: order.file, passed: 0, failed: 1, skipped: [], seconds, text });
      if (lane.connected) lane.disconnect();
      lane.kill('SIGKILL');
    }

    function done(outcome: FileOutcome): void {
      clearTimeout(watch);
      lane.off('message', onMessage).off('exit', onExit);
      resolve(outcome);
    }
  });
}
