import type { Kind } from '#test/support/faults/kind.ts';
import { waitForSites } from '#test/support/faults/sites.ts';
import { asNamed, type Machines } from '#test/support/machines/machines.ts';

/** The primary is killed with all its processes; the standby is promoted, and the lost machine comes back as its standby, as the runbook says. */
export const primaryLost: Kind<Machines> = {
  name: 'primary lost, standby promoted',
  isQuick: true,
  async strike(machines) {
    const { primary: lost, standby: promoted } = machines.databases;
    const names = asNamed(machines);
    const pid = lost.postmaster();
    if (pid) process.kill(pid, 'SIGKILL');
    await promoted.follow('promote', names);
    for (const site of machines.sites) await site.follow('point', names);
    machines.databases = { primary: promoted, standby: lost };
    const wrong = await waitForSites(machines);
    const renamed = asNamed(machines);
    await lost.follow('standby', renamed);
    await promoted.follow('together', renamed);
    return [...wrong, ...(await waitForSites(machines))];
  },
};
