import { staffContacts } from '#organisations/index.ts';
import { rows, sql } from '#platform/database/database.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { inBoth } from '#platform/languages/languages.ts';
import type { MailKind } from '#platform/mail/mail.ts';
import { administratorsOf } from './administrators.ts';
import { words } from './reminding/words.ts';
import { placeOf } from './right-in-words.ts';
import { type UnusedRight, unusedRights } from './unused-rights.ts';
import { words as rightWords } from './words.ts';

/** To an administrator who may take it: a user's right under which nobody has worked for long (note 4). Nothing, once somebody did. */
export const unusedRightMail: MailKind<'right' | 'staff'> = {
  kind: 'rights.unused',
  async compose(tx, { right: id, staff }, { origin, at }) {
    const [right] = await rows(tx, sql<UnusedRight>`${unusedRights(at)} and id = ${id}`);
    if (!right) return undefined;
    const [administrators, contacts, place] = await Promise.all([
      administratorsOf(tx, right.organisation, at),
      staffContacts(tx, [staff, right.staff]),
      placeOf(tx, right, at),
    ]);
    const person = contacts.get(staff);
    if (!person || staff === right.staff || !administrators.includes(staff)) return undefined;
    const said = {
      name: contacts.get(right.staff)?.name ?? '',
      place,
      count: right.days,
      link: `${origin}/rights/${id}`,
    };
    return {
      to: person.email,
      subject: inBoth((language) => words[language].unusedSubject(right.days)),
      text: inBoth((language) =>
        words[language].unused({
          ...said,
          role: rightWords[language].role(right.role),
          since: formDate(officialDay(right.since), language),
        }),
      ),
    };
  },
};
