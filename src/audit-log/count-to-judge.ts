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
 * What an auditor judges of the last week in the log they read: what was refused, and whose records were opened. Each by one index, and
 * each leads to those entries.
 */
export async function countToJudge(tx: Transaction, actor: Actor): Promise<readonly Waiting[]> {
  readByIndex(tx);
  const log = await logOf(tx, actor);
  const from = officialDay(actor.at).subtract({ days: daysToJudge });
  const counted = (condition: ReturnType<typeof sql>) =>
    sql`(select count(*)
           from (select
                   from audit_log_line
                  where ${within(log)}
                    and ${condition}
                    and at >= ${startOfDay(from)}
                  limit ${mostWaiting}) e)`;
  const [found] = await rows(
    tx,
    sql<{ refused: number; opened: number }>`
      select ${counted(sql`refused`)} as refused, ${counted(sql`act = ${openedRecord}`)} as opened`,
  );
  const toJudge = (name: 'refused' | 'opened', query: Readonly<Record<string, string>>): Waiting => ({
    name,
    kind: 'waiting',
    text: say(words, (w) => w.waits[name]),
    all: {
      count: Number(found?.[name] ?? 0),
      href: `${auditLogViews.viewLog.path}?${new URLSearchParams({ ...query, from: from.toString() })}`,
    },
  });
  return [toJudge('opened', { act: openedRecord }), toJudge('refused', { refused: 'yes' })];
}
