import type { Kind } from '#test/support/faults/kind.ts';
import { waitForSites } from '#test/support/faults/sites.ts';

/** One of the two processes is asked to stop, as for a new version, and is started again. */
export const siteStopped: Kind = {
  name: 'site stopped and started',
  isQuick: true,
  async strike(ground, chance) {
    await chance.of(ground.services).restart();
    return waitForSites(ground);
  },
};
