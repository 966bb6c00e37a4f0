import { setTimeout as sleep } from 'node:timers/promises';

/** In seconds: far longer than anything takes on a busy machine. Nothing here is ended by a runner of tests. */
const patience = 300;

/** Waits for a condition; throws an error that says what did not come. */
export async function waitFor(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + patience * 1000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`waited ${patience} s in vain for ${what}`);
    await sleep(10);
  }
}
