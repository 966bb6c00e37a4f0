import { hashOf } from '#platform/cryptography/secret.ts';
import type { Vault } from '#platform/cryptography/vault.ts';
import type { Logged } from '#platform/database/database.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { inBoth } from '#platform/languages/languages.ts';
import type { MailKind } from '#platform/mail/mail.ts';
import { rightInWords } from './right-in-words.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** To a person whose personal number is not known yet: the link by which they come to the right. */
export const invitationMail: MailKind<'invitation'> = {
  kind: 'rights.invitation',
  async compose(tx, { invitation: id }, { origin, at }) {
    const invitation = await own(tx)
      .selectFrom('access_invitation')
      .select(['email', 'role', 'organisation_id as organisation', 'centre_id as centre'])
      .select(['valid_from as from', 'valid_until as until', 'expires_at as expires', 'withdrawn_at as withdrawn'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!invitation || invitation.withdrawn) return undefined;
    const offer = await rightInWords(tx, { ...invitation, term: invitation }, at);
    const secret = await secretInForce(tx, id);
    return {
      to: invitation.email,
      subject: inBoth((language) => words[language].mails.invitationSubject(offer(language).place)),
      text: inBoth((language) => {
        const until = formDate(officialDay(invitation.expires), language);
        return words[language].mails.invitation({ ...offer(language), link: `${origin}/invitation/${secret}`, until });
      }),
    };
  },
};

/**
 * The secret of an invitation's link. It is kept nowhere, but made anew from the id by the installation's lookup key: nobody
 * can guess it, and a message sent twice has the same link.
 */
export function secretOf(vault: Vault, invitation: string): string {
  return vault.lookup('invitation', invitation).toString('base64url');
}

/** If the lookup key was changed between the invitation and its message, the link is the new key's. */
async function secretInForce(tx: Logged, invitation: string): Promise<string> {
  const secret = secretOf(tx.vault, invitation);
  await own(tx)
    .updateTable('access_invitation')
    .set({ secret_hash: hashOf(secret) })
    .where('id', '=', invitation)
    .where('secret_hash', '<>', hashOf(secret))
    .execute();
  return secret;
}
