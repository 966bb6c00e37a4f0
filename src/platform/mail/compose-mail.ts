import type { Transaction } from '#platform/database/database.ts';
import type { Job } from '#platform/jobs/job-runner.ts';
import { languages } from '#platform/languages/languages.ts';
import type { MailKind, OutgoingMail, Sending } from './mail.ts';

/**
 * The message of a job, as it goes out. Undefined if there is nothing to tell any longer. Throws if no room knows its kind, as
 * when a later version wrote it.
 */
export async function composeMail(
  tx: Transaction,
  kinds: readonly MailKind[],
  { id, kind: name, ids }: Job,
  sending: Sending,
): Promise<OutgoingMail | undefined> {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(`no room knows mail of the kind ${name}`);
  const mail = await kind.compose(tx, ids, sending);
  return (
    mail && {
      id,
      to: mail.to,
      subject: languages.map((language) => mail.subject[language]).join(' / '),
      text: languages.map((language) => mail.text[language]).join('\n\n* * *\n\n'),
    }
  );
}
