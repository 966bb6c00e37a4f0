import { getTestContext, type TestContext } from 'node:test';

const toFinish = new WeakMap<object, (() => unknown)[]>();

/** Runs it after the present test, the last one registered first. Throws outside of a test. */
export function afterThisTest(finish: () => unknown): void {
  const test = getTestContext() as TestContext | undefined;
  if (!test) throw new Error('no test is running');
  const known = toFinish.get(test);
  if (known) return void known.push(finish);
  const all = [finish];
  toFinish.set(test, all);
  test.after(async () => {
    for (const each of all.reverse()) await each();
  });
}
