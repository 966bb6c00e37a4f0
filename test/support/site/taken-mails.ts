import { type Database, loggedTransaction, rows, sql } from '#platform/database/database.ts';
import { composeMail } from '#platform/mail/compose-mail.ts';
import type { OutgoingMail } from '#platform/mail/mail.ts';
import { writtenMail } from '#platform/mail/written-mail.ts';
import { mails } from '#site/mails.ts';

export const mailOrigin = 'https://tilts.example';

/** The waiting messages of a moment, as they would be sent, oldest first. Each is taken once. */
export async function takenMails(database: Database, at: Temporal.Instant): Promise<OutgoingMail[]> {
  return loggedTransaction(database, null, async (tx) => {
    const taken: OutgoingMail[] = [];
    for (const job of await writtenMail(tx, 1_000)) {
      if (Temporal.Instant.compare(job.at, at) > 0) continue;
      const mail = await composeMail(tx, mails, job, { origin: mailOrigin, at });
      if (mail) taken.unshift(mail);
      await rows(tx, sql`delete from jobs.job where id = ${job.id}`);
    }
    return taken;
  });
}
