import type { Role } from '#acting/index.ts';
import { allOrganisations, staffContacts } from '#organisations/index.ts';
import { type Database, rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { formDate } from '#platform/languages/dates.ts';
import { writeMail } from '#platform/mail/outbox.ts';
import { administratorsOf } from './administrators.ts';
import { inBoth, placeOf } from './mails.ts';
import { lastDayOf } from './term.ts';
import { words } from './words.ts';

const levels = [30, 7, 1] as const;

interface Ending {
  readonly id: string;
  readonly staff: string;
  readonly role: Role;
  readonly organisation: string;
  readonly centre: string | null;
  readonly until: Temporal.Instant;
}

/**
 * Reminds of terms that end in 30, 7 and 1 days: the person, and whoever can extend the term. Each reminder is marked in the
 * transaction that writes its messages, so that it is sent once however many processes sweep at once. Returns how many rights
 * were reminded of.
 */
export async function remindOfTerms(
  database: Database,
  { at, origin }: { at: Temporal.Instant; origin: string },
): Promise<number> {
  return transaction(database, null, async (tx) => {
    const ending = await markEnding(tx, at);
    for (const right of ending) await remind(tx, right, { at, origin });
    return ending.length;
  });
}

/**
 * Of several reminders missed, as after a long stop, only the last is sent; a term shorter than the time before has none. Nor
 * has the right to prepare a request: nobody extends it, for whoever prepares another one says anew for whom.
 */
async function markEnding(tx: Transaction, at: Temporal.Instant): Promise<Ending[]> {
  return rows(
    tx,
    sql<Ending>`
      with due as (
        select r.id, r.valid_until, level.days,
               level.days = min(level.days) over (partition by r.id) as is_last
          from access_right r
         cross join unnest(${levels}::smallint[]) as level (days)
         where r.role <> 'representative'
           and r.valid_until > ${at}
           and r.valid_until <= ${at}::timestamptz + make_interval(days => level.days)
           and r.valid_until > r.valid_from + make_interval(days => level.days)
      ), marked as (
        insert into access_reminder (right_id, valid_until, days, reminded_at)
        select id, valid_until, days, ${at} from due order by id, days
        on conflict do nothing
        returning right_id, days
      )
      select r.id, r.staff_id as staff, r.role, r.organisation_id as organisation, r.centre_id as centre, r.valid_until as until
        from marked
        join due on due.id = marked.right_id and due.days = marked.days and due.is_last
        join access_right r on r.id = marked.right_id
       order by r.id`,
  );
}

async function remind(
  tx: Transaction,
  right: Ending,
  { at, origin }: { at: Temporal.Instant; origin: string },
): Promise<void> {
  const place = await placeOf(tx, right);
  const whoExtends = right.role === 'administrator' ? [] : await administratorsOf(tx, right.organisation, at);
  const people = await staffContacts(tx, [right.staff, ...whoExtends]);
  const name = people.get(right.staff)?.name ?? '';
  const addresses = new Set([...people.values()].map(({ email }) => email));
  // An administrator's term is the ministry's to extend, on a new request.
  if (right.role === 'administrator') {
    for (const { kind, email } of await allOrganisations(tx)) if (kind === 'ministry') addresses.add(email);
  }
  const subject = inBoth((language) => {
    return words[language].mails.endsSubject(formDate(lastDayOf(right.until), language));
  });
  const text = inBoth((language) => {
    const w = words[language];
    const until = formDate(lastDayOf(right.until), language);
    return w.mails.ends({ name, place, role: w.role(right.role), until, link: `${origin}/rights/${right.id}` });
  });
  for (const to of addresses) await writeMail(tx, { to, subject, text }, at);
}
