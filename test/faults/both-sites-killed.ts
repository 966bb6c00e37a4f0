import type { Kind } from '#test/support/faults/kind.ts';
import { waitForSites } from '#test/support/faults/sites.ts';
import type { Machines } from '#test/support/machines/machines.ts';

/** Both sites are killed at once: nginx says by itself that the system is away, and what is sent again is done once. */
export const bothSitesKilled: Kind<Machines> = {
  name: 'both sites killed behind nginx',
  isQuick: true,
  async strike(machines) {
    const wrong: string[] = [];
    for (const service of machines.services) {
      const pid = service.launcher();
      if (pid) process.kill(-pid, 'SIGKILL');
    }
    const asked = [['/cases'], ['/api/cases'], ['/api/cases', '{}']] as const;
    for (const [path, body] of asked) {
      const { status, headers, text } = await machines.front.ask(path, {}, body);
      if (status === 503 && headers['retry-after'] && text.includes('Sistēma pašlaik nav pieejama')) continue;
      wrong.push(`nginx alone answered ${path} with ${status}: ${text.slice(0, 200)}`);
    }
    return [...wrong, ...(await waitForSites(machines))];
  },
};
