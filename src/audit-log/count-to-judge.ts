import { type Actor, mostWaiting, type Waiting } from '#acting/index.ts';
import { caseViews } from '#cases/index.ts';
import { readByIndex, rows, sql, type Transaction } from '#platform/database/database.ts';
import { officialDay, startOfDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { logOf, within } from './log-of.ts';
import { auditLogViews } from './views.ts';
import { words } from './words.ts';

/** An auditor's week: what is unusual in a log and worth a question. */
const daysToJudge = 7;

/** A person's record is opened for a purpose of its own, outside the steps of a case. */
const openedRecord = caseViews.openRecord.name;

/**
 * What an auditor has not read of the last week in the log they read: what was refused, and whose records were opened, since they looked
 * at it last. Nothing is ever done about an entry but reading it, so what was read does not wait; a look at one client alone reads
 * nothing else. Each by one index, and each leads to those entries, from the day of that look on.
 */
export async function countToJudge(tx: Transaction, actor: Actor): Promise<readonly Waiting[]> {
  readByIndex(tx);
  const log = await logOf(tx, actor);
  const week = startOfDay(officialDay(actor.at).subtract({ days: daysToJudge }));
  const counted = (condition: ReturnType<typeof sql>) =>
    sql`(select count(*)
           from (select
                   from audit_log_line
                  where ${within(log)}
                    and ${condition}
                    and at >= ${week}
                    and at > coalesce(looked.at, '-infinity')
                  limit ${mostWaiting}) e)`;
  const [found] = await rows(
    tx,
    sql<{ looked: Temporal.Instant | null; refused: number; opened: number }>`
      select looked.at as looked, ${counted(sql`refused`)} as refused, ${counted(sql`act = ${openedRecord}`)} as opened
        from (select max(at) as at
                from audit_log_line
               where ${within(log)}
                 and act = ${auditLogViews.viewLog.name}
                 and person_id = ${actor.person}
                 and client_id is null
                 and not refused
                 and at >= ${week}) looked`,
  );
  const from = officialDay(found?.looked ?? week).toString();
  const toJudge = (name: 'refused' | 'opened', query: Readonly<Record<string, string>>): Waiting => ({
    name,
    kind: 'waiting',
    text: say(words, (w) => w.waits[name]),
    all: {
      count: Number(found?.[name] ?? 0),
      href: `${auditLogViews.viewLog.path}?${new URLSearchParams({ ...query, from })}`,
    },
  });
  return [toJudge('opened', { act: openedRecord }), toJudge('refused', { refused: 'yes' })];
}
