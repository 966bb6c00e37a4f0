import { Worker } from 'node:worker_threads';
import { inWords } from '#signatures/moment.ts';
import { standardPolicy } from '#signatures/policy.ts';
import type { ValidationReport } from '#signatures/report/report.ts';
import type { TrustMaterial } from '#signatures/trust/load-trust.ts';
import { BUILTIN } from '#signatures/validate.ts';
import { emptyReport } from './empty-report.ts';
import type { ValidateOptions, ValidationEngine } from './engine.ts';
import type { Job } from './worker.ts';

export interface Limits {
  /** Milliseconds for one file. */
  time: number;
  /** Mebibytes of heap for the worker. */
  memory: number;
}

const standardLimits: Limits = { time: 10_000, memory: 512 };
/** Above what a container may weigh unpacked there is nothing to read. */
const LARGEST_FILE = 100 * 1024 * 1024;

/**
 * Our own engine: one worker thread with a memory limit, one file at a time, a clock on each. A file that exhausts
 * either is rejected as such and the worker is replaced, so that the next file finds a fresh one.
 */
export function builtinEngine(material: TrustMaterial, limits: Limits = standardLimits): ValidationEngine {
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: material,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    });
    // An idle worker must not keep a command from ending.
    started.unref();
    return started;
  };

  const run = async (job: Job, signal: AbortSignal | undefined): Promise<ValidationReport | string> => {
    signal?.throwIfAborted();
    worker ??= start();
    const answer = await ask(worker, job, limits.time, signal);
    if (typeof answer !== 'string') return answer;
    await worker.terminate();
    worker = undefined;
    signal?.throwIfAborted();
    return answer;
  };

  return {
    id: BUILTIN,
    supports: (kind) => kind !== 'unknown',
    async validate(bytes: Uint8Array, name: string, options: ValidateOptions): Promise<ValidationReport> {
      const { policy = standardPolicy, signal } = options;
      const at = options.at.epochMilliseconds;
      const refuse = (detail: string) => emptyReport(BUILTIN, policy.id, inWords(at), bytes, 'limit-exceeded', detail);
      if (bytes.length > LARGEST_FILE) return refuse('the file is larger than the limit');
      const turn = queue.then(() => run({ bytes, name, at, policy }, signal));
      queue = turn.catch(() => undefined);
      const answer = await turn;
      return typeof answer === 'string' ? refuse(answer) : answer;
    },
    async close() {
      await worker?.terminate();
      worker = undefined;
    },
  };
}

/** The worker's report, or in words why there is none. */
function ask(
  worker: Worker,
  job: Job,
  time: number,
  signal: AbortSignal | undefined,
): Promise<ValidationReport | string> {
  return new Promise((resolve) => {
    const finish = (answer: ValidationReport | string): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      worker.off('message', finish).off('error', fail).off('exit', end);
      worker.unref();
      resolve(answer);
    };
    const fail = (error: Error & { code?: string }): void =>
      finish(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'not judged within the memory limit' : `fault: ${error.name}`);
    const end = (): void => finish('the worker ended');
    const abort = (): void => finish('the caller gave up');
    const timer = setTimeout(() => finish(`not judged within ${time / 1000} s`), time);
    signal?.addEventListener('abort', abort, { once: true });
    worker.on('message', finish).on('error', fail).on('exit', end);
    worker.ref();
    worker.postMessage(job);
  });
}
