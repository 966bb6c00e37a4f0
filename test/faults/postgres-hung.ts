import { setTimeout as sleep } from 'node:timers/promises';
import type { Kind } from '#test/support/faults/kind.ts';
import { readyOf, waitForSites } from '#test/support/faults/sites.ts';
import { hang } from '#test/support/postgres/hang.ts';

const longest = 20_000;

/** PostgreSQL stands still (SIGSTOP) for up to 20 seconds: who asks is answered 503, and /readyz says so. */
export const postgresHung: Kind = {
  name: 'PostgreSQL stopped for up to 20 s',
  isQuick: false,
  async strike(ground, chance) {
    const wrong: string[] = [];
    const wake = hang(ground.cluster);
    const until = performance.now() + 8_000 + chance.below(longest - 8_000);
    try {
      await sleep(1_500);
      const told = await Promise.all(ground.services.map(readyOf));
      for (const { ready, seconds } of told) {
        if (ready) wrong.push('/readyz said true while PostgreSQL stood still');
        if (seconds > 30) wrong.push(`/readyz took ${seconds} s`);
      }
      await sleep(Math.max(0, until - performance.now()));
    } finally {
      wake();
    }
    return [...wrong, ...(await waitForSites(ground))];
  },
};
