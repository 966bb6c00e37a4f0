import { setTimeout as sleep } from 'node:timers/promises';
import type { Kind } from '#test/support/faults/kind.ts';
import { childrenOf, commandOf } from '#test/support/run/children-of.ts';

/** The typesetters are killed several times while papers are printed: nobody notices. */
export const documentProcessKilled: Kind = {
  name: 'document process killed',
  isQuick: true,
  async strike({ services }, chance) {
    for (let times = 0; times < 3; times += 1) {
      const children = services.flatMap((service) => childrenOf(service.site()));
      for (const pid of children) if (commandOf(pid).includes('documents/child.ts')) process.kill(pid, 'SIGKILL');
      await sleep(700 + chance.below(700));
    }
    return [];
  },
};
