import { setTimeout as sleep } from 'node:timers/promises';
import { remindOfTerms } from '#access/index.ts';
import type { Database } from '#platform/database.ts';
import { type MailTransport, sendOutbox } from '#platform/outbox.ts';

interface Sending {
  readonly database: Database;
  readonly transport: MailTransport;
  /** Links in messages begin with it. */
  readonly origin: string;
  readonly clock: () => Temporal.Instant;
  readonly told: (sent: number) => void;
  readonly failed: (error: unknown) => void;
  readonly stopped: AbortSignal;
  /** In milliseconds; every process of an installation may send. */
  readonly pause?: number;
}

/** Writes the reminders that are due and sends what the outbox holds, twice a minute or so until stopped. */
export async function sendMailRegularly({ pause = 30_000, ...sending }: Sending): Promise<void> {
  const { database, transport, origin, clock, told, failed, stopped } = sending;
  while (!stopped.aborted) {
    try {
      await remindOfTerms(database, { at: clock(), origin });
      const sent = await sendOutbox(database, transport, clock);
      if (sent > 0) told(sent);
    } catch (error) {
      failed(error);
    }
    await sleep(pause * (0.5 + Math.random()), undefined, { signal: stopped }).catch(() => undefined);
  }
}
