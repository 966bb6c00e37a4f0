import type { Kind } from '#test/support/faults/kind.ts';
import { waitForSites } from '#test/support/faults/sites.ts';

/** One of the two processes is killed in the middle of its work; the other one goes on. */
export const siteKilled: Kind = {
  name: 'site killed',
  isQuick: true,
  async strike(ground, chance) {
    const pid = chance.of(ground.services).site();
    if (pid) process.kill(pid, 'SIGKILL');
    return waitForSites(ground);
  },
};
