import type { Kind } from '#test/support/faults/kind.ts';
import { waitForSites } from '#test/support/faults/sites.ts';
import type { PatroniMachines } from '#test/support/machines/patroni-machines.ts';
import { waitFor } from '#test/support/machines/wait-for.ts';

/** All processes of the primary's machine are killed: Patroni promotes the standby, and takes the machine back when it is there again. */
export const primaryLostUnderPatroni: Kind<PatroniMachines> = {
  name: 'primary lost, Patroni promotes',
  isQuick: false,
  async strike(machines) {
    const [one, two] = machines.databases;
    const [lost, kept] = (await one.isPrimary()) ? [one, two] : [two, one];
    await lost.lose();
    await waitFor(`Patroni to promote ${kept.name}`, () => kept.isPrimary());
    const wrong = await waitForSites(machines);
    for (const block of ['etcd', 'patroni']) await lost.follow(block);
    await kept.follow('synchronous');
    return [...wrong, ...(await waitForSites(machines))];
  },
};
