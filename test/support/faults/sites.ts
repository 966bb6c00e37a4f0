import { setTimeout as sleep } from 'node:timers/promises';
import type { Service } from './service.ts';
import type { Workplace } from './workplace.ts';

/** What /readyz answers, and how long it takes. One that is not there is not ready. */
export async function readyOf({ origin }: Service): Promise<{ readonly ready: boolean; readonly seconds: number }> {
  const begun = performance.now();
  const ready = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(60_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
  return { ready, seconds: (performance.now() - begun) / 1000 };
}

const patience = 180_000;

/** Waits until both processes are ready again, which they must become by themselves. */
export async function waitForSites({ services }: Workplace): Promise<string[]> {
  const until = performance.now() + patience;
  const waiting = services.map(async (service) => {
    while (!(await readyOf(service)).ready) {
      if (service.gaveUp.length > 0) return service.gaveUp.splice(0).join();
      if (performance.now() > until) return `not ready ${patience / 1000} s later:\n${service.said().slice(-1500)}`;
      await sleep(200);
    }
    return '';
  });
  return (await Promise.all(waiting)).filter(Boolean);
}
