import type { Kind } from '#test/support/faults/kind.ts';
import { waitForSites } from '#test/support/faults/sites.ts';
import { postmaster } from '#test/support/postgres/own-server.ts';
import { childrenOf, commandOf } from '#test/support/run/children-of.ts';

/** The process of one connection is killed: PostgreSQL ends all others and recovers. */
export const backendKilled: Kind = {
  name: 'backend killed',
  isQuick: true,
  async strike(ground, chance) {
    const backends = childrenOf(postmaster(ground.cluster)).filter((pid) => commandOf(pid).includes('tilts_site'));
    if (backends.length > 0) process.kill(chance.of(backends), 'SIGKILL');
    return waitForSites(ground);
  },
};
