import { judgeAsking } from './asking/judge-asking.ts';
import type { Channel } from './asking/question.ts';
import { reportAsked } from './asking/report-asked.ts';
import { LoadedWorker, limit, type NoReport } from './loaded-worker.ts';
import { inWords, type Moment, readMoment } from './moment.ts';
import { readPolicy, standardPolicy } from './policy.ts';
import { emptyReport } from './report/empty-report.ts';
import type { ValidationReport } from './report/report.ts';
import { readAnchors } from './trust/read-anchors.ts';
import type { TrustMaterial } from './trust/trust-material.ts';
import { BUILTIN } from './validate.ts';
import type { ValidateOptions, Validator } from './validator.ts';
import type { Job, Judged } from './worker.ts';

/** The limits of a validator. */
export interface Limits {
  /** Milliseconds for one file, counted from when the lists are read. */
  time: number;
  /** Mebibytes of heap for a worker. */
  memory: number;
  /** Milliseconds to wait for the lists. If they pass, the file is undecided, to be tried again. */
  loading: number;
  /** Keeps a second worker with the lists read, so that a file that ends one costs the next file nothing. Usually not. */
  spare: boolean;
}

/** How a validator works: its limits, and whom it may ask about revocation where a file has no word on it. Usually nobody. */
export interface ValidatorSettings extends Limits {
  channel: Channel;
}

const standardLimits: Limits = { time: 10_000, memory: 512, loading: 300_000, spare: false };
/** A file larger than the largest unpacked container is not read. */
export const LARGEST_FILE = 100 * 1024 * 1024;

/**
 * A validator with this trust material: a worker thread with a memory limit, one file at a time, each with a time limit
 * (10 s and 512 MiB if not given). A file that exceeds a limit is rejected and its worker replaced. The
 * lists are read once by each; unusable lists are left out (see `refusedLists`). Throws `Malformed` for an anchor that is not
 * a certificate.
 */
export function createValidator(material: TrustMaterial, given: Partial<ValidatorSettings> = {}): Validator {
  material.anchors.forEach(readAnchors);
  const { channel } = given;
  const limits = { ...standardLimits, ...given };
  const make = (): LoadedWorker => new LoadedWorker(material, limits.memory);
  let worker: LoadedWorker | undefined;
  let spare: LoadedWorker | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const run = async (job: Job, signal: AbortSignal | undefined): Promise<Judged | NoReport> => {
    signal?.throwIfAborted();
    if (worker === undefined || worker.isLost) {
      worker = spare?.isLost === false ? spare : make();
      spare = undefined;
    }
    const answer = await worker.judge(job, limits, signal);
    if (limits.spare && (spare === undefined || spare.isLost)) spare = make();
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
      // Asking takes the time of others: meanwhile the next files have their turns.
      const { judged, answers } = await judgeAsking<Judged, NoReport>(
        (soFar) => {
          const turn = queue.then(() => run({ bytes, name, at, policy, answers: soFar }, signal));
          queue = turn.catch(() => undefined);
          return turn;
        },
        channel,
        signal,
      );
      if (!('report' in judged)) return emptyReport(BUILTIN, policy.id, inWords(at), bytes, judged.code, judged.detail);
      return answers.length === 0 ? judged.report : { ...judged.report, asked: reportAsked(answers) };
    },
    async close() {
      await Promise.all([worker?.end(), spare?.end()]);
    },
  };
}

/** The report of a file that is not read at all. */
export function tooLarge(document: Uint8Array | { sha256: string }, at: Moment, policy: string): ValidationReport {
  const { code, detail } = limit('the file is larger than the limit');
  return emptyReport(BUILTIN, policy, inWords(at), document, code, detail);
}
