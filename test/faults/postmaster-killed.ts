import type { Kind } from '#test/support/faults/kind.ts';
import { waitForSites } from '#test/support/faults/sites.ts';
import { postmaster } from '#test/support/postgres/own-server.ts';

/** PostgreSQL's first process is killed, and with it in the end all others. */
export const postmasterKilled: Kind = {
  name: 'postmaster killed',
  isQuick: true,
  async strike(ground) {
    process.kill(postmaster(ground.cluster), 'SIGKILL');
    return waitForSites(ground);
  },
};
