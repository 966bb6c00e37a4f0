import { setTimeout as sleep } from 'node:timers/promises';
import type { Kind } from '#test/support/faults/kind.ts';
import { readyOf, waitForSites } from '#test/support/faults/sites.ts';

const hour = 3_600;

/** The clock of one site, or of both, is set an hour forward, then back: who asks is answered 503, and when it is right again all goes on. */
export const clockJumps: Kind = {
  name: 'clock set an hour forward, and back',
  isQuick: true,
  impossible: ({ clocks }) => (clocks.length > 0 ? undefined : 'not installed: libfaketime'),
  async strike(ground, chance) {
    const wrong: string[] = [];
    const clocks = chance.below(2) === 0 ? ground.clocks : [chance.of(ground.clocks)];
    const struck = ground.services.filter((_, index) => clocks.includes(ground.clocks[index] as never));
    try {
      for (const seconds of chance.below(2) === 0 ? [hour, -hour] : [-hour, hour]) {
        for (const clock of clocks) clock.set(seconds);
        await sleep(3_000 + chance.below(2_000));
        for (const { ready } of await Promise.all(struck.map(readyOf))) {
          if (ready) wrong.push(`/readyz said true while the clock was ${seconds} s off`);
        }
      }
    } finally {
      for (const clock of clocks) clock.set(0);
    }
    return [...wrong, ...(await waitForSites(ground))];
  },
};
