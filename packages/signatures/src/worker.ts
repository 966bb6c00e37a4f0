import { parentPort, workerData } from 'node:worker_threads';
import type { ReadPolicy } from './policy.ts';
import { loadTrust } from './trust/load-trust.ts';
import type { TrustMaterial } from './trust/trust-material.ts';
import { validate } from './validate.ts';

/** The message from the validator to its worker. */
export interface Job {
  bytes: Uint8Array;
  name: string;
  at: number;
  policy: ReadPolicy;
}

/** Said when the lists are read: from then on a file costs only its own validation, and its clock may run. */
export type Ready = 'ready';

const { trust } = loadTrust(workerData as TrustMaterial);
parentPort?.postMessage('ready' satisfies Ready);

parentPort?.on('message', ({ bytes, name, at, policy }: Job) => {
  // An exception is a fault of the program: it ends the worker, and the validator reports it.
  parentPort?.postMessage(
    validate(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, { trust, at, policy }),
  );
});
