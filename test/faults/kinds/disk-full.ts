import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postmaster } from '#test/support/postgres/own-server.ts';
import type { Kind } from '../kind.ts';
import { readyOf, waitForSites } from '../sites.ts';

/** No room on the disk of the database; half of the times PostgreSQL is killed as well, and cannot start meanwhile. */
export const diskFull: Kind = {
  name: 'disk full',
  isQuick: false,
  impossible: ({ disk }) => (disk ? undefined : 'only root can mount a small disk'),
  async strike(ground, chance) {
    const wrong: string[] = [];
    const filler = join(ground.directory, 'filler');
    const until = performance.now() + 25_000 + chance.below(10_000);
    const isKilled = chance.below(2) === 1;
    try {
      fill(filler);
      if (isKilled) process.kill(postmaster(ground.cluster), 'SIGKILL');
      // A write that worked is believed for ten seconds.
      await sleep(13_000);
      fill(filler);
      for (const { ready } of await Promise.all(ground.services.map(readyOf))) {
        if (ready) wrong.push('/readyz said true while nothing could be written');
      }
      await sleep(Math.max(0, until - performance.now()));
    } finally {
      rmSync(filler, { force: true });
    }
    return [...wrong, ...(await waitForSites(ground))];
  },
};

/** Whatever room the others leave. */
function fill(file: string): void {
  const handle = openSync(file, 'a');
  try {
    for (const size of [1_048_576, 4_096]) {
      const bytes = Buffer.alloc(size);
      while (writeSync(handle, bytes) === size);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(handle);
  }
}
