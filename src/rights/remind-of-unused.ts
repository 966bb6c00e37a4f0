import { type Database, rows, sql, transaction } from '#platform/database/database.ts';
import { isNewStage } from '#platform/mail/is-new-stage.ts';
import { writeMail } from '#platform/mail/write-mail.ts';
import { administratorsOf } from './administrators.ts';
import { own } from './tables.ts';
import { unusedRightMail } from './unused-right-mail.ts';
import { type UnusedRight, unusedRights } from './unused-rights.ts';

/** In days: how long nobody worked under a right when it is reminded of. The first is that of the list. */
const remindedAfter = [90, 180] as const;

/**
 * Reminds an organisation's administrators of users' rights under which nobody has worked for 90 and for 180 days. Each reminder is marked in
 * the transaction that writes its messages, so that it is sent once however many processes run this at once; of both missed only the last is
 * sent. Where nobody else is administrator, none is marked. Returns how many rights were reminded of.
 */
export async function remindOfUnused(database: Database, at: Temporal.Instant): Promise<number> {
  return transaction(database, null, async (tx) => {
    const unused = await rows(tx, sql<UnusedRight>`${unusedRights(at)} order by id`);
    let reminded = 0;
    for (const { id, staff, organisation, since, days } of unused) {
      const administrators = (await administratorsOf(tx, organisation, at)).filter((person) => person !== staff);
      const reached = remindedAfter.filter((stage) => stage <= days);
      if (administrators.length === 0) continue;
      const mark = (stages: readonly number[]) =>
        own(tx)
          .insertInto('unused_reminder')
          .values(stages.map((stage) => ({ right_id: id, unused_since: since, days: stage, reminded_at: at })))
          .onConflict((conflict) => conflict.doNothing())
          .returning('days')
          .execute();
      if (!(await isNewStage(reached, mark))) continue;
      for (const person of administrators) writeMail(tx, unusedRightMail, { right: id, staff: person }, at);
      reminded += 1;
    }
    return reminded;
  });
}
