import { staffContacts } from '#organisations/index.ts';
import { inBoth } from '#platform/languages/languages.ts';
import type { MailKind } from '#platform/mail/mail.ts';
import { rightInWords } from './right-in-words.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** To a person who is known and got another right. */
export const rightGivenMail: MailKind<'right'> = {
  kind: 'rights.given',
  async compose(tx, { right: id }, { origin, at }) {
    const right = await own(tx)
      .selectFrom('access_right')
      .select(['staff_id as staff', 'role', 'organisation_id as organisation', 'centre_id as centre'])
      .select(['valid_from as from', 'valid_until as until'])
      .where('id', '=', id)
      .executeTakeFirst();
    const person = right && (await staffContacts(tx, [right.staff])).get(right.staff);
    if (!right || !person) return undefined;
    const offer = await rightInWords(tx, { ...right, term: right }, at);
    return {
      to: person.email,
      subject: inBoth((language) => words[language].mails.givenSubject(offer(language).place)),
      text: inBoth((language) => words[language].mails.given({ ...offer(language), link: `${origin}/sign-in` })),
    };
  },
};
