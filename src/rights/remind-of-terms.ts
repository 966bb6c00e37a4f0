import type { Role } from '#acting/index.ts';
import { allOrganisations } from '#organisations/index.ts';
import { type Database, rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { writeMail } from '#platform/mail/write-mail.ts';
import { administratorsOf } from './administrators.ts';
import { administratorsTermEndsMail, remindedBefore, termEndsMail } from './term-ends-mails.ts';

interface Ending {
  readonly id: string;
  readonly staff: string;
  readonly role: Role;
  readonly organisation: string;
}

/**
 * Reminds of terms that end in 30, 7 and 1 days: the person, and whoever can extend the term. Each reminder is marked
 * in the transaction that writes its messages, so that it is sent once however many processes run this at once. Returns
 * how many rights were reminded of.
 */
export async function remindOfTerms(database: Database, at: Temporal.Instant): Promise<number> {
  return transaction(database, null, async (tx) => {
    const ending = await markEnding(tx, at);
    for (const right of ending) await remind(tx, right, at);
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
         cross join unnest(${remindedBefore}::smallint[]) as level (days)
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
      select r.id, r.staff_id as staff, r.role, r.organisation_id as organisation
        from marked
        join due on due.id = marked.right_id and due.days = marked.days and due.is_last
        join access_right r on r.id = marked.right_id
       order by r.id`,
  );
}

async function remind(tx: Transaction, right: Ending, at: Temporal.Instant): Promise<void> {
  const isAdministrators = right.role === 'administrator';
  const whoExtends = isAdministrators ? [] : await administratorsOf(tx, right.organisation, at);
  for (const staff of new Set([right.staff, ...whoExtends])) {
    writeMail(tx, termEndsMail, { right: right.id, staff }, at);
  }
  if (!isAdministrators) return;
  for (const { kind, id } of await allOrganisations(tx, at)) {
    if (kind === 'ministry') writeMail(tx, administratorsTermEndsMail, { right: right.id, ministry: id }, at);
  }
}
