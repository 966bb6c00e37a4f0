// What 31 trusted lists cost: a part of `npm run bench`, alone `node bin/run.js bench/many-lists.ts`.
import { makeDemoPki, signContainer } from '#demo/pki/index.ts';
import { createValidator, overallOf, refusedLists } from '#signatures';
import { manyLists } from '#signatures/test/workshop/many-lists.ts';
import { heading, row } from './report.ts';

/** Prints what a worker's loading of the lists takes, what the first file waits meanwhile, and what the lists take of memory. */
export async function measureManyLists(): Promise<void> {
  const now = Date.UTC(2026, 5, 1);
  const pki = makeDemoPki(now);
  const material = manyLists(pki, now);
  const signed = signContainer(pki, [{ name: 'a.txt', bytes: Buffer.from('a') }], {
    signer: pki.signers.qualified,
    at: now,
    level: 'LT',
  });
  const megabytes = material.lists.reduce((sum, { length }) => sum + length, 0) / 1024 ** 2;
  heading(`${material.lists.length} trusted lists, ${megabytes.toFixed(1)} MB`);

  const loading = await measured(async () => refusedLists(material).length);
  row('loading them', `${loading.elapsed} ms`, `${loading.cpu} ms of CPU; ${loading.result} refused`);

  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const validator = createValidator(material);
  const judge = () => validator.validate(signed, 'a.asice', { at: new Date(now + 3_600_000) });
  const first = await measured(judge);
  row('a first file, given while they are read', `${first.elapsed} ms`, overallOf(first.result));
  const next = await measured(judge);
  row('the next file', `${next.elapsed} ms`, overallOf(next.result));
  row('what the worker with its lists takes', `${Math.round((process.memoryUsage().rss - before) / 1024 ** 2)} MB`);
  await validator.close();
}

async function measured<Result>(act: () => Promise<Result>): Promise<{ elapsed: number; cpu: number; result: Result }> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const result = await act();
  const { user, system } = process.cpuUsage(before);
  return { elapsed: Math.round(performance.now() - started), cpu: Math.round((user + system) / 1_000), result };
}

if (import.meta.main) await measureManyLists();
