import { type Actor, mostWaiting, type Waiting } from '#acting/index.ts';
import { readByIndex, rows, sql, type Transaction } from '#platform/database/database.ts';
import { officialDay, startOfDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { logOf, within } from './log-of.ts';
import { openedRecord } from './to-judge.ts';
import { auditLogViews } from './views.ts';
import { words } from './words.ts';

/** An auditor's week: what is unusual in a log and worth a question. */
const daysToJudge = 7;

/**
 * What an auditor has not read of the last week in the log they read: what was refused, and whose records were opened. Nothing is ever
 * done about an entry but reading it, so it waits until a page of the log showed it to them, whatever that page was narrowed to; what
 * another page or filter would have shown still waits. Each by one index, and each leads to those entries, from the day of the first.
 */
export async function countToJudge(tx: Transaction, actor: Actor): Promise<readonly Waiting[]> {
  readByIndex(tx);
  const log = await logOf(tx, actor);
  const week = startOfDay(officialDay(actor.at).subtract({ days: daysToJudge }));
  const unread = (condition: ReturnType<typeof sql>) =>
    sql`(select count(*) as count, min(at) as first
           from (select at
                   from audit_log_line
                  where ${within(log)}
                    and ${condition}
                    and at >= ${week}
                    and number::text not in (select number from shown)
                  order by at, number
                  limit ${mostWaiting}) e)`;
  const [found] = await rows(
    tx,
    sql<Record<'refused' | 'opened', number> & Record<'first_refused' | 'first_opened', Temporal.Instant | null>>`
      with shown as materialized (
        select unnest(string_to_array(body #>> '{things,shown}', ',')) as number
          from audit_log_line
         where ${within(log)}
           and act = ${auditLogViews.viewLog.name}
           and person_id = ${actor.person}
           and not refused
           and at >= ${week}
      )
      select r.count as refused, r.first as first_refused, o.count as opened, o.first as first_opened
        from ${unread(sql`refused`)} r, ${unread(sql`act = ${openedRecord}`)} o`,
  );
  const toJudge = (name: 'refused' | 'opened', query: Readonly<Record<string, string>>): Waiting => {
    const from = officialDay(found?.[`first_${name}`] ?? week).toString();
    return {
      name,
      kind: 'waiting',
      text: say(words, (w) => w.waits[name]),
      all: {
        count: Number(found?.[name] ?? 0),
        href: `${auditLogViews.viewLog.path}?${new URLSearchParams({ ...query, from })}`,
      },
    };
  };
  return [toJudge('opened', { act: openedRecord }), toJudge('refused', { refused: 'yes' })];
}
