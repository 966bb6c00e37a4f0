import { staffContacts } from '#organisations/index.ts';
import { inBoth } from '#platform/languages/languages.ts';
import type { MailKind } from '#platform/mail/mail.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** To whoever invited: the person who came is named otherwise. */
export const nameDiffersMail: MailKind<'invitation'> = {
  kind: 'rights.name-differs',
  async compose(tx, { invitation: id }) {
    const invitation = await own(tx)
      .selectFrom('access_invitation')
      .select(['name', 'invited_by as invitedBy'])
      .where('id', '=', id)
      .executeTakeFirst();
    const grantor = invitation && (await staffContacts(tx, [invitation.invitedBy])).get(invitation.invitedBy);
    if (!grantor) return undefined;
    return {
      to: grantor.email,
      subject: inBoth((language) => words[language].mails.nameDiffersSubject),
      text: inBoth((language) => words[language].mails.nameDiffers(invitation.name)),
    };
  },
};
