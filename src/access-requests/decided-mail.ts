import { staffContacts } from '#organisations/index.ts';
import { say } from '#platform/languages/languages.ts';
import type { MailKind } from '#platform/mail/mail.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** Tells whoever prepared the request, and nobody else, that it is decided. What was decided stands behind the link, for its reader alone. */
export const decidedMail: MailKind<'request' | 'applicant'> = {
  kind: 'access-requests.decided',
  async compose(tx, { request, applicant }, { origin }) {
    const begun = await own(tx)
      .selectFrom('access_request')
      .select('begun_by as by')
      .where('id', '=', request)
      .executeTakeFirst();
    const to = begun?.by === applicant && (await staffContacts(tx, [applicant])).get(applicant)?.email;
    if (!to) return undefined;
    const link = `${origin}/access-requests/${request}`;
    const subject = say(words, (w) => w.mails.decidedSubject);
    return { to, subject, text: say(words, (w) => w.mails.decided(link)) };
  },
};
