import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Evidence, noCentre } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { plainEvidence } from './tellers.ts';
import type { Order, Reply, Task, Tasks, ThreadParts } from './verifying-thread.ts';

/** Threads that verify, each with its own connection, so that whoever waits for them can answer others meanwhile. */
export interface VerifyingThreads extends AsyncDisposable {
  readonly count: number;
  readonly evidence: readonly Evidence[];
  /** Has an idle thread do this: ask for no more at once than there are threads. */
  run<T extends Task>(task: T, ...given: Parameters<Tasks[T]>): Promise<ReturnType<Tasks[T]>>;
}

/** So much of a thread's memory is used for what it makes; more means that something is wrong. */
const megabytes = 256;

/**
 * Starts so many threads, which see the rows of `centre`; null: all, as the owner of the tables. Dispose of them: they close their
 * connections and end.
 */
export function startVerifyingThreads(
  { url }: Database,
  centre: string | null,
  evidence: readonly Evidence[],
  count: number,
): VerifyingThreads {
  const workerData: ThreadParts = { url, centre, noCentre, evidence: evidence.map(plainEvidence) };
  const threads = Array.from(
    { length: count },
    () =>
      new Worker(new URL('./verifying-thread.ts', import.meta.url), {
        workerData,
        resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 },
      }),
  );
  const idle = [...threads];
  const lost = new Set<Worker>();
  for (const thread of threads) thread.on('error', () => undefined).on('exit', () => lost.add(thread));
  return {
    count,
    evidence,
    async run(task, ...given) {
      const thread = idle.pop();
      if (thread === undefined || lost.has(thread)) throw new Error('no thread is there to verify');
      const done = await answered(thread, { task, given });
      idle.push(thread);
      return done;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(threads.filter((thread) => !lost.has(thread)).map(ended));
    },
  };
}

/** What a thread answers; rejects with its fault, or if it ends. */
function answered<T extends Task>(thread: Worker, order: Order<T>): Promise<ReturnType<Tasks[T]>> {
  const { promise, resolve, reject } = Promise.withResolvers<ReturnType<Tasks[T]>>();
  const onMessage = (reply: Reply<T>) => {
    if ('done' in reply) resolve(reply.done);
    else reject(Object.assign(reply.fault as Error, reply.code === undefined ? {} : { code: reply.code }));
  };
  const onExit = () => reject(new Error('a thread that verifies has ended'));
  thread.on('message', onMessage).on('error', reject).on('exit', onExit);
  thread.postMessage(order);
  return promise.finally(() => thread.off('message', onMessage).off('error', reject).off('exit', onExit));
}

async function ended(thread: Worker): Promise<void> {
  const gone = once(thread, 'exit');
  thread.postMessage('end');
  await gone;
}
