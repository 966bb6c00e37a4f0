import type { Actor, Waiting } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { countToJudge } from './count-to-judge.ts';
import { isWhole, verificationOf } from './verification.ts';
import { auditLogViews } from './views.ts';
import { words } from './words.ts';

/** After so many days without a verification the auditor is asked for one. */
const daysUnverified = 30;

/** Of auditors, what of the last week is to be judged; of a centre's, also what the last verification of its log found. */
export async function waitingInLog(tx: Transaction, actor: Actor): Promise<readonly Waiting[]> {
  if (actor.role !== 'auditor' && actor.role !== 'organisation_auditor') return [];
  return [...(await alarms(tx, actor)), ...(await countToJudge(tx, actor))];
}

/** The same for the menu; an alarm counts as one. */
export async function countWaitingInLog(tx: Transaction, actor: Actor): Promise<number> {
  return (await waitingInLog(tx, actor)).reduce((sum, { all }) => sum + (all.count ?? 1), 0);
}

/** What the last verification of the centre's log found, or that none is fresh. */
async function alarms(tx: Transaction, { role, centre, at }: Actor): Promise<readonly Waiting[]> {
  if (role !== 'auditor' || centre === null) return [];
  const last = await verificationOf(tx, centre);
  const all = { count: undefined, href: auditLogViews.viewLog.path };
  if (last?.finished && !isWhole(last.finished.outcome)) {
    return [{ name: 'alarm', kind: 'overdue', text: say(words, (w) => w.waits.alarm), all }];
  }
  const since = last?.finished?.at;
  const isFresh = since && Temporal.Instant.compare(since, at.subtract({ hours: 24 * daysUnverified })) > 0;
  return isFresh ? [] : [{ name: 'unverified', kind: 'waiting', text: say(words, (w) => w.waits.unverified), all }];
}
