import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for a condition and not for a time: on a busy machine everything takes longer. Whoever runs the tests sees to those that hang. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(10);
}
