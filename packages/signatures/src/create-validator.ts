import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { inWords, type Moment, readMoment } from './moment.ts';
import { readPolicy, standardPolicy } from './policy.ts';
import { emptyReport } from './report/empty-report.ts';
import type { ValidationReport } from './report/report.ts';
import { readAnchors } from './trust/read-anchors.ts';
import type { TrustMaterial } from './trust/trust-material.ts';
import { BUILTIN } from './validate.ts';
import type { ValidateOptions, Validator } from './validator.ts';
import type { Job } from './worker.ts';

/** What one file may cost. */
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

/** The worker beside this file, which ends in .ts as it is written and in .js as it is published. */
const workerFile = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/**
 * A validator that trusts this material and nothing else: one worker thread with a memory limit, one file at a time, a clock
 * on each (10 s and 512 MiB if not given). A file that exhausts either is rejected as such and the worker is replaced, so that
 * the next file finds a fresh one. The lists are read once; lists that cannot be used are left aside (ask `refusedLists`).
 * Throws `Malformed` for an anchor that is no certificate.
 */
export function createValidator(material: TrustMaterial, limits: Limits = standardLimits): Validator {
  material.anchors.forEach(readAnchors);
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    const started = new Worker(workerFile, {
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
    async validate(bytes: Uint8Array, name: string, options: ValidateOptions = {}): Promise<ValidationReport> {
      const { signal } = options;
      const at = readMoment(options.at ?? new Date(), 'at');
      const policy = readPolicy(options.policy ?? standardPolicy);
      if (bytes.length > LARGEST_FILE) return tooLarge(bytes, at, policy.id);
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
export function tooLarge(document: Uint8Array | { sha256: string }, at: Moment, policy: string): ValidationReport {
  const { code, detail } = limit('the file is larger than the limit');
  return emptyReport(BUILTIN, policy, inWords(at), document, code, detail);
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
