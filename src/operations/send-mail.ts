import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, transaction } from '#platform/database/database.ts';
import { forgetOldMail, type MailTransport, sendOutbox } from '#platform/mail/outbox.ts';
import { remindOfTerms } from '#rights/index.ts';

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

/** For whoever asks whether a message went out. */
const sentIsKept = Temporal.Duration.from({ hours: 30 * 24 });

/** Writes the reminders that are due and sends what the outbox holds, twice a minute or so until stopped. */
export async function sendMailRegularly({ pause = 30_000, ...sending }: Sending): Promise<void> {
  const { database, transport, origin, clock, told, failed, stopped } = sending;
  while (!stopped.aborted) {
    try {
      await remindOfTerms(database, { at: clock(), origin });
      const sent = await sendOutbox(database, transport, clock, stopped);
      await transaction(database, null, (tx) => forgetOldMail(tx, clock().subtract(sentIsKept)));
      if (sent > 0) told(sent);
    } catch (error) {
      failed(error);
    }
    await sleep(pause * (0.5 + Math.random()), undefined, { signal: stopped }).catch(() => undefined);
  }
}
