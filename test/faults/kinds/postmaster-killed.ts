import { postmaster } from '#test/support/postgres/own-server.ts';
import type { Kind } from '../kind.ts';
import { waitForSites } from '../sites.ts';

/** PostgreSQL's first process is killed, and with it in the end all others. */
export const postmasterKilled: Kind = {
  name: 'postmaster killed',
  isQuick: true,
  async strike(ground) {
    process.kill(postmaster(ground.cluster), 'SIGKILL');
    return waitForSites(ground);
  },
};
