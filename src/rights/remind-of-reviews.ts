import { type Database, rows, sql, transaction } from '#platform/database/database.ts';
import { isNewStage } from '#platform/mail/is-new-stage.ts';
import { writeMail } from '#platform/mail/write-mail.ts';
import { administratorsOf } from './administrators.ts';
import { overdueReviewMail } from './overdue-review-mail.ts';
import { rightsWithStatus } from './right-status.ts';
import { own } from './tables.ts';

/** In days: how long after a review was overdue it is reminded of (note 4). */
const remindedAfter = [1, 7, 30] as const;

interface Late {
  readonly organisation: string;
  readonly from: Temporal.PlainDate;
  readonly days: number;
}

/**
 * Reminds an organisation's administrators of the reviews of a quarter that are overdue for 1, 7 and 30 days. Each reminder is marked in the
 * transaction that writes its messages, so that it is sent once however many processes run this at once; of several missed only the last
 * is sent. Where nobody is administrator, none is marked. Returns of how many organisations' reviews was reminded.
 */
export async function remindOfReviews(database: Database, at: Temporal.Instant): Promise<number> {
  return transaction(database, null, async (tx) => {
    const late = await rows(
      tx,
      sql<Late>`
        with ${rightsWithStatus(at)}
        select organisation_id as organisation, review_from as from, max(days_late)::integer as days
          from status
         where days_late > 0
         group by organisation_id, review_from
         order by organisation_id, review_from`,
    );
    let reminded = 0;
    for (const { organisation, from, days } of late) {
      const reached = remindedAfter.filter((stage) => stage <= days);
      const administrators = await administratorsOf(tx, organisation, at);
      if (administrators.length === 0) continue;
      const mark = (stages: readonly number[]) =>
        own(tx)
          .insertInto('review_reminder')
          .values(
            stages.map((stage) => ({ organisation_id: organisation, review_from: from, days: stage, reminded_at: at })),
          )
          .onConflict((conflict) => conflict.doNothing())
          .returning('days')
          .execute();
      if (!(await isNewStage(reached, mark))) continue;
      for (const staff of administrators) writeMail(tx, overdueReviewMail, { organisation, staff }, at);
      reminded += 1;
    }
    return reminded;
  });
}
