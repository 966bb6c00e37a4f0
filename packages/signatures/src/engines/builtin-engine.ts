import { Worker } from 'node:worker_threads';
import { inWords } from '../moment.ts';
import { standardPolicy, type ValidationPolicy } from '../policy.ts';
import type { ValidationReport } from '../report/report.ts';
import type { TrustMaterial } from '../trust/load-trust.ts';
import { BUILTIN } from '../validate.ts';
import { emptyReport } from './empty-report.ts';
import type { ValidateOptions, ValidationEngine } from './engine.ts';
import type { Job } from './worker.ts';

export interface Limits {
  /** Milliseconds for one file. */
  time: number;
  /** Mebibytes of heap for the worker. */
  memory: number;
}

/** Why there is no verdict: the file asked too much, which rejects it, or we failed, which leaves it open. */
interface NoReport {
  code: 'limit-exceeded' | 'engine-failed';
  detail: string;
}

const limit = (detail: string): NoReport => ({ code: 'limit-exceeded', detail });

const standardLimits: Limits = { time: 10_000, memory: 512 };
/** Above what a container may weigh unpacked there is nothing to read. */
export const LARGEST_FILE = 100 * 1024 * 1024;

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

  const run = async (job: Job, signal: AbortSignal | undefined): Promise<ValidationReport | NoReport> => {
    signal?.throwIfAborted();
    worker ??= start();
    const answer = await ask(worker, job, limits.time, signal);
    if ('signatures' in answer) return answer;
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
      if (bytes.length > LARGEST_FILE) return tooLarge(bytes, options.at, policy);
      const turn = queue.then(() => run({ bytes, name, at, policy }, signal));
      queue = turn.catch(() => undefined);
      const answer = await turn;
      if ('signatures' in answer) return answer;
      return emptyReport(BUILTIN, policy.id, inWords(at), bytes, answer.code, answer.detail);
    },
    async close() {
      await worker?.terminate();
      worker = undefined;
    },
  };
}

/** The report of a file that is not even read. */
export function tooLarge(
  document: Uint8Array | { sha256: string },
  at: Temporal.Instant,
  policy: ValidationPolicy,
): ValidationReport {
  const { code, detail } = limit('the file is larger than the limit');
  return emptyReport(BUILTIN, policy.id, inWords(at.epochMilliseconds), document, code, detail);
}

/** The worker's report, or why there is none. */
function ask(
  worker: Worker,
  job: Job,
  time: number,
  signal: AbortSignal | undefined,
): Promise<ValidationReport | NoReport> {
  return new Promise((resolve) => {
    const finish = (answer: ValidationReport | NoReport): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      worker.off('message', finish).off('error', fail).off('exit', end);
      worker.unref();
      resolve(answer);
    };
    const fail = (error: Error & { code?: string }): void =>
      finish(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? limit('not judged within the memory limit')
          : { code: 'engine-failed', detail: `a fault of the validator: ${error.name}` },
      );
    const end = (): void => finish({ code: 'engine-failed', detail: 'the worker ended' });
    const abort = (): void => finish({ code: 'engine-failed', detail: 'the caller gave up' });
    const timer = setTimeout(() => finish(limit(`not judged within ${time / 1000} s`)), time);
    signal?.addEventListener('abort', abort, { once: true });
    worker.on('message', finish).on('error', fail).on('exit', end);
    worker.ref();
    worker.postMessage(job);
  });
}
