import { setTimeout as sleep } from 'node:timers/promises';
import { childrenOf, commandOf } from '#test/support/run/children-of.ts';
import type { Kind } from '../kind.ts';

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
