import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Question } from './asking/question.ts';
import { contextOf } from './context.ts';
import type { ReadPolicy } from './policy.ts';
import type { ValidationReport } from './report/report.ts';
import { loadTrust } from './trust/load-trust.ts';
import type { TrustMaterial } from './trust/trust-material.ts';
import { validateIn } from './validate.ts';

/** The message from the validator to its worker. */
export interface Job {
  bytes: Uint8Array;
  name: string;
  at: number;
  policy: ReadPolicy;
  answers: readonly Answer[];
}

/** What the worker says of a file: the report, and what could be asked to make it a better one. */
export interface Judged {
  report: ValidationReport;
  questions: readonly Question[];
}

/** Said when the lists are read: from then on a file costs only its own validation, and its clock may run. */
export type Ready = 'ready';

const { trust } = loadTrust(workerData as TrustMaterial);
parentPort?.postMessage('ready' satisfies Ready);

parentPort?.on('message', ({ bytes, name, at, policy, answers }: Job) => {
  // An exception is a fault of the program: it ends the worker, and the validator reports it.
  const context = contextOf({ trust, at, policy }, answers);
  const report = validateIn(context, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name);
  parentPort?.postMessage({ report, questions: context.open } satisfies Judged);
});
