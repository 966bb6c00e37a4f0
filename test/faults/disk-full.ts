import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kind } from '#test/support/faults/kind.ts';
import { readyOf, waitForSites } from '#test/support/faults/sites.ts';
import { postmaster } from '#test/support/postgres/own-server.ts';
import { fillDisk } from '#test/support/run/fill-disk.ts';

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
      fillDisk(filler);
      if (isKilled) process.kill(postmaster(ground.cluster), 'SIGKILL');
      // A write that worked is believed for ten seconds, and the database frees some room again and again.
      const full = performance.now();
      const confirmed = () => ground.ledger.acts;
      let [acts, last] = [confirmed(), full];
      while (performance.now() < full + 13_000) {
        await sleep(50);
        fillDisk(filler);
        if (confirmed() > acts) [acts, last] = [confirmed(), performance.now()];
      }
      const seconds = Math.round((performance.now() - last) / 1000);
      for (const { ready } of await Promise.all(ground.services.map(readyOf))) {
        if (ready && seconds > 11) wrong.push(`/readyz said true when nothing had been written for ${seconds} s`);
      }
      await sleep(Math.max(0, until - performance.now()));
    } finally {
      rmSync(filler, { force: true });
    }
    return [...wrong, ...(await waitForSites(ground))];
  },
};
