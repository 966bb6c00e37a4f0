import { staffContacts } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { writeMail } from '#platform/mail/outbox.ts';
import { words } from './words.ts';

interface Told {
  readonly request: string;
  readonly applicant: string;
  readonly origin: string;
  readonly at: Temporal.Instant;
}

/** Tells whoever prepared the request that it is decided. What was decided stands behind the link, for its reader alone. */
export async function tellApplicant(tx: Transaction, { request, applicant, origin, at }: Told): Promise<void> {
  const to = (await staffContacts(tx, [applicant])).get(applicant)?.email;
  if (!to) return;
  const link = `${origin}/access-requests/${request}`;
  const subject = say(words, (w) => w.mails.decidedSubject);
  await writeMail(tx, { to, subject, text: say(words, (w) => w.mails.decided(link)) }, at);
}
