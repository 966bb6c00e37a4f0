import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { TrustMaterial } from './trust/trust-material.ts';
import type { Job, Judged, Ready } from './worker.ts';

/**
 * Why there is no verdict: the file exceeded a limit, which rejects it, or the engine failed, which leaves it
 * undecided.
 */
export interface NoReport {
  code: 'limit-exceeded' | 'engine-failed';
  detail: string;
}

/** The worker beside this file: .ts in the sources, .js when published. */
const workerFile = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/**
 * A worker thread that reads the lists as soon as it is made, and judges one file at a time. A file's clock starts only when
 * the lists are read: how long that takes says nothing about the file.
 */
export class LoadedWorker {
  readonly #worker: Worker;
  readonly #loaded: Promise<NoReport | undefined>;
  /** It was ended, or ended by itself. */
  isLost = false;

  constructor(material: TrustMaterial, memory: number) {
    this.#worker = new Worker(workerFile, {
      workerData: material,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    const lose = (): void => {
      this.isLost = true;
    };
    this.#worker.on('exit', lose).on('error', lose);
    this.#loaded = this.#next<Ready>('the trusted lists could not be read').then((said) =>
      said === 'ready' ? undefined : { ...said, code: 'engine-failed' },
    );
    // An idle worker must not keep a command from exiting.
    this.#worker.unref();
  }

  /** Waits for the lists this long, in milliseconds, and then that long for the file; ends if the file takes longer. */
  async judge(
    job: Job,
    { loading, time }: { loading: number; time: number },
    signal: AbortSignal | undefined,
  ): Promise<Judged | NoReport> {
    this.#worker.ref();
    try {
      const notLoaded = await within(loading, this.#loaded, () => failed('the trusted lists are not read yet'), signal);
      if (notLoaded !== undefined) return notLoaded;
      const answer = this.#next<Judged>('the worker ended');
      this.#worker.postMessage(job);
      const said = await within(time, answer, () => limit(`not judged within ${time / 1000} s`), signal);
      if (!('report' in said)) await this.end();
      return said;
    } finally {
      this.#worker.unref();
    }
  }

  async end(): Promise<void> {
    this.isLost = true;
    await this.#worker.terminate();
  }

  /** What the worker says next, or why it says nothing. */
  #next<Said>(whyEnded: string): Promise<Said | NoReport> {
    return new Promise((resolve) => {
      const worker = this.#worker;
      const finish = (answer: Said | NoReport): void => {
        worker.off('message', finish).off('error', fail).off('exit', end);
        resolve(answer);
      };
      const fail = (error: Error & { code?: string }): void =>
        finish(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? limit('not judged within the memory limit')
            : failed(`a fault of the validator: ${error.name}`),
        );
      const end = (): void => finish(failed(whyEnded));
      worker.on('message', finish).on('error', fail).on('exit', end);
    });
  }
}

export const limit = (detail: string): NoReport => ({ code: 'limit-exceeded', detail });
const failed = (detail: string): NoReport => ({ code: 'engine-failed', detail });

/** The answer, or what is said instead of it after this many milliseconds, or if the caller gives up. */
async function within<Answer>(
  milliseconds: number,
  answer: Promise<Answer>,
  otherwise: () => NoReport,
  signal: AbortSignal | undefined,
): Promise<Answer | NoReport> {
  let stop = (): void => undefined;
  const instead = new Promise<NoReport>((resolve) => {
    const timer = setTimeout(() => resolve(otherwise()), milliseconds);
    const abort = (): void => resolve(failed('the caller gave up'));
    signal?.addEventListener('abort', abort, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  try {
    return await Promise.race([answer, instead]);
  } finally {
    stop();
  }
}
