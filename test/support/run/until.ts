import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for a condition, not for a time, because a busy machine is slow. The runner ends tests that hang. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(10);
}
