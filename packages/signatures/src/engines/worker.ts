import { parentPort, workerData } from 'node:worker_threads';
import type { ValidationPolicy } from '../policy.ts';
import { loadTrust, type TrustMaterial } from '../trust/load-trust.ts';
import { validate } from '../validate.ts';

/** What the engine sends its worker. */
export interface Job {
  bytes: Uint8Array;
  name: string;
  at: number;
  policy: ValidationPolicy;
}

// The trust material is read here, once, so that each file costs only itself.
const { trust } = loadTrust(workerData as TrustMaterial);

parentPort?.on('message', ({ bytes, name, at, policy }: Job) => {
  // An exception is a fault of ours: it ends the worker, and the engine answers for it.
  parentPort?.postMessage(
    validate(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, { trust, at, policy }),
  );
});
