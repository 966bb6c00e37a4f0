import { organisationNames, staffContacts } from '#organisations/index.ts';
import { rows, sql } from '#platform/database/database.ts';
import { inBoth } from '#platform/languages/languages.ts';
import type { MailKind } from '#platform/mail/mail.ts';
import { administratorsOf } from './administrators.ts';
import { words } from './reminding/words.ts';
import { rightsWithStatus } from './right-status.ts';

/** To an administrator: how many of their users' rights they have not reviewed in time (note 4). Their own right is another's to review. */
export const overdueReviewMail: MailKind<'organisation' | 'staff'> = {
  kind: 'rights.review-overdue',
  async compose(tx, { organisation: id, staff }, { origin, at }) {
    const [[late], administrators, contacts, names] = await Promise.all([
      rows(
        tx,
        sql<{ count: number }>`
          with ${rightsWithStatus(at)}
          select count(*)::integer as count from status
           where organisation_id = ${id} and days_late > 0 and staff_id <> ${staff}`,
      ),
      administratorsOf(tx, id, at),
      staffContacts(tx, [staff]),
      organisationNames(tx, [id], at),
    ]);
    const person = contacts.get(staff);
    if (!late || late.count === 0 || !person || !administrators.includes(staff)) return undefined;
    const said = { organisation: names.get(id) ?? '', count: late.count, link: `${origin}/rights/review` };
    return {
      to: person.email,
      subject: inBoth((language) => words[language].overdueSubject(said.organisation)),
      text: inBoth((language) => words[language].overdue(said)),
    };
  },
};
