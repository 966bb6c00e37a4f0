import type { Kind } from '#test/support/faults/kind.ts';
import { waitForSites } from '#test/support/faults/sites.ts';

/** The process that started the site is killed: the site stops by itself, and both are started again. */
export const launcherKilled: Kind = {
  name: 'launcher killed',
  isQuick: true,
  async strike(ground, chance) {
    const pid = chance.of(ground.services).launcher();
    if (pid) process.kill(pid, 'SIGKILL');
    return waitForSites(ground);
  },
};
