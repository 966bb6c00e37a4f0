import { setTimeout as sleep } from 'node:timers/promises';
import { type RequestSettings, retryValidations } from '#access-requests/index.ts';
import type { Database } from '#platform/database/database.ts';

interface Validating {
  readonly database: Database;
  readonly requests: RequestSettings;
  readonly clock: () => Temporal.Instant;
  readonly told: (validated: number) => void;
  readonly failed: (fault: unknown) => void;
  readonly stopped: AbortSignal;
}

const aWhile = 10 * 60_000;

/** Validates again, every ten minutes or so until stopped, the signed requests for which something was not there yet. */
export async function validateAgainRegularly(validating: Validating): Promise<void> {
  const { database, requests, clock, told, failed, stopped } = validating;
  while (!stopped.aborted) {
    // Not all processes at the same moment.
    await sleep(aWhile * (0.5 + Math.random()), undefined, { signal: stopped }).catch(() => undefined);
    if (stopped.aborted) return;
    try {
      const validated = await retryValidations(database, requests, clock());
      if (validated > 0) told(validated);
    } catch (fault) {
      failed(fault);
    }
  }
}
