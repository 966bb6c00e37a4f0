import type { Transaction } from '#platform/database/database.ts';
import { addJob } from '#platform/jobs/add-job.ts';
import type { MailKind } from './mail.ts';
import { mailQueue } from './mail-queue.ts';

/** Has a message sent about these things if the act whose transaction this is holds, and only then. Throws if an id is none. */
export function writeMail<Names extends string>(
  tx: Transaction,
  kind: MailKind<Names>,
  ids: Readonly<Record<NoInfer<Names>, string>>,
  at: Temporal.Instant,
): void {
  addJob(tx, mailQueue, { kind: kind.name, ids }, at);
}
