import type { Logged } from '#platform/database/database.ts';
import type { Job } from '#platform/jobs/job-runner.ts';
import { languages } from '#platform/languages/languages.ts';
import type { MailKind, OutgoingMail, Sending } from './mail.ts';

/**
 * The message of a job, as it goes out. Undefined if there is nothing to tell any longer. Throws if no room knows its kind, as
 * when a later version wrote it.
 */
export async function composeMail(
  tx: Logged,
  kinds: readonly MailKind[],
  { id, kind, ids }: Job,
  sending: Sending,
): Promise<OutgoingMail | undefined> {
  const known = kinds.find((one) => one.kind === kind);
  if (!known) throw new Error(`no room knows mail of the kind ${kind}`);
  const mail = await known.compose(tx, ids, sending);
  return (
    mail && {
      id,
      to: mail.to,
      subject: languages.map((language) => mail.subject[language]).join(' / '),
      text: languages.map((language) => mail.text[language]).join('\n\n* * *\n\n'),
    }
  );
}
