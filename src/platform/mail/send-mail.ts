import { type Database, loggedTransaction } from '#platform/database/database.ts';
import type { Job } from '#platform/jobs/job-runner.ts';
import { composeMail } from './compose-mail.ts';
import { type MailKind, MailRefused, type MailTransport } from './mail.ts';

interface Parts {
  readonly database: Database;
  readonly kinds: readonly MailKind[];
  readonly transport: MailTransport;
  readonly origin: string;
  readonly clock: () => Temporal.Instant;
}

type Outcome = 'sent' | 'nothing-to-tell' | 'refused';

/**
 * Puts the message of a job into words and hands it over. Throws if it has to be tried again. A process killed before the server
 * took the message leaves it to the others; killed between the server's "taken" and our noting it, the message goes out again
 * under its own Message-ID, by which mail servers and readers know it for the same one.
 */
export async function sendMail({ database, kinds, transport, origin, clock }: Parts, job: Job): Promise<Outcome> {
  const mail = await loggedTransaction(database, null, (tx) => composeMail(tx, kinds, job, { origin, at: clock() }));
  if (!mail) return 'nothing-to-tell';
  try {
    await transport(mail);
    return 'sent';
  } catch (error) {
    if (error instanceof MailRefused) return 'refused';
    throw error;
  }
}
