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

/** The limits for one file. */
export interface Limits {
  /** Milliseconds for one file. */
  time: number;
  /** Mebibytes of heap for the worker. */
  memory: number;
}

/**
 * Why there is no verdict: the file exceeded a limit, which rejects it, or the engine failed, which leaves it
 * undecided.
 */
interface NoReport {
  code: 'limit-exceeded' | 'engine-failed';
  detail: string;
}

const limit = (detail: string): NoReport => ({ code: 'limit-exceeded', detail });

const standardLimits: Limits = { time: 10_000, memory: 512 };
/** A file larger than the largest unpacked container is not read. */
export const LARGEST_FILE = 100 * 1024 * 1024;

/** The worker beside this file: .ts in the sources, .js when published. */
const workerFile = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/**
 * A validator with this trust material: one worker thread with a memory limit, one file at a time, each with a time
 * limit (10 s and 512 MiB if not given). A file that exceeds a limit is rejected and the worker is replaced, so that
 * the next file gets a fresh one. The lists are read once; unusable lists are left out (see `refusedLists`). Throws
 * `Malformed` for an anchor that is not a certificate.
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
    // An idle worker must not keep a command from exiting.
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

/** The report of a file that is not read at all. */
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
