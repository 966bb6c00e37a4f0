import { setTimeout as sleep } from 'node:timers/promises';
import type { Kind } from '#test/support/faults/kind.ts';
import { readyOf, waitForSites } from '#test/support/faults/sites.ts';
import type { Machines } from '#test/support/machines/machines.ts';

/** Longer than a site waits for an answer. */
const longest = 25_000;

/** The standby is killed and comes back: meanwhile nothing is confirmed to anybody, because it would be on one disk only. */
export const standbyLost: Kind<Machines> = {
  name: 'standby lost for 25 s',
  isQuick: false,
  async strike(machines) {
    const { ledger, databases } = machines;
    const pid = databases.standby.postmaster();
    if (pid) process.kill(pid, 'SIGKILL');
    await sleep(1_000);
    const { acts, away } = ledger;
    await sleep(longest);
    const wrong: string[] = [];
    if (ledger.acts > acts) wrong.push(`${ledger.acts - acts} acts were confirmed that the standby does not have`);
    if (ledger.away === away) wrong.push(`nobody was told in ${longest / 1000} s that it does not work`);
    for (const { ready } of await Promise.all(machines.services.map(readyOf))) {
      if (ready) wrong.push('/readyz said true while nothing was confirmed');
    }
    await databases.standby.follow('return');
    return [...wrong, ...(await waitForSites(machines))];
  },
};
