import { organisationById, staffContacts } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { formDate } from '#platform/languages/dates.ts';
import { inBoth } from '#platform/languages/languages.ts';
import type { Mail, MailKind, Sending } from '#platform/mail/mail.ts';
import { administratorsOf } from './administrators.ts';
import { rightInWords } from './right-in-words.ts';
import { own } from './tables.ts';
import { lastDayOf } from './term.ts';
import { words } from './words.ts';

/** In days: how long before the end of a term it is reminded of (note 4). */
export const remindedBefore = [30, 7, 1] as const;

/** To a member of staff: the person themself, or who can extend the term; to nobody else, whatever stands in the queue. */
export const termEndsMail: MailKind<'right' | 'staff'> = {
  kind: 'rights.term-ends',
  async compose(tx, { right, staff }, sending) {
    const person = (await staffContacts(tx, [staff])).get(staff);
    const ending = await endingRight(tx, right, sending);
    if (!person || !ending) return undefined;
    const isMeant =
      ending.staff === staff || (await administratorsOf(tx, ending.organisation, sending.at)).includes(staff);
    return isMeant ? termEnds(tx, ending, person.email, sending) : undefined;
  },
};

/** To the ministry: an administrator's term is its to extend, on a new request. */
export const administratorsTermEndsMail: MailKind<'right' | 'ministry'> = {
  kind: 'rights.administrators-term-ends',
  async compose(tx, { right, ministry }, sending) {
    const organisation = await organisationById(tx, ministry, sending.at);
    const ending = await endingRight(tx, right, sending);
    return ending && organisation?.kind === 'ministry' ? termEnds(tx, ending, organisation.email, sending) : undefined;
  },
};

/** Nothing, if the term was extended since: a new reminder follows in time. */
async function endingRight(tx: Logged, id: string, { at }: Sending) {
  const right = await own(tx)
    .selectFrom('access_right')
    .select(['id', 'staff_id as staff', 'role', 'organisation_id as organisation', 'centre_id as centre'])
    .select(['valid_from as from', 'valid_until as until'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!right?.until || isLaterThan(right.until, at.add({ hours: 24 * Math.max(...remindedBefore) }))) return undefined;
  return { ...right, until: right.until };
}

type Ending = NonNullable<Awaited<ReturnType<typeof endingRight>>>;

async function termEnds(tx: Logged, right: Ending, to: string, { origin, at }: Sending): Promise<Mail> {
  const lastDay = lastDayOf(right.until);
  const name = (await staffContacts(tx, [right.staff])).get(right.staff)?.name ?? '';
  const ending = await rightInWords(tx, { ...right, term: right }, at);
  return {
    to,
    subject: inBoth((language) => words[language].mails.endsSubject(formDate(lastDay, language))),
    text: inBoth((language) => {
      const until = formDate(lastDay, language);
      return words[language].mails.ends({ ...ending(language), name, until, link: `${origin}/rights/${right.id}` });
    }),
  };
}

function isLaterThan(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}
