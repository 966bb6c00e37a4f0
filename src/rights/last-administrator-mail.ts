import { ministryContact, organisationById } from '#organisations/index.ts';
import { inBoth } from '#platform/languages/languages.ts';
import type { MailKind } from '#platform/mail/mail.ts';
import { words } from './words.ts';

/** An organisation without administrators is allowed, and the ministry is told: somebody has to answer for its users' rights. */
export const lastAdministratorMail: MailKind<'organisation'> = {
  kind: 'rights.last-administrator',
  async compose(tx, { organisation: id }, { at }) {
    const [organisation, ministry] = [await organisationById(tx, id, at), await ministryContact(tx, at)];
    if (!organisation || !ministry) return undefined;
    return {
      to: ministry.email,
      subject: inBoth((language) => words[language].mails.lastAdministratorSubject(organisation.name)),
      text: inBoth((language) => words[language].mails.lastAdministrator(organisation.name)),
    };
  },
};
