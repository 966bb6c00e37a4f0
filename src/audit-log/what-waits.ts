import type { Actor, Waiting } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { isWhole, verificationOf } from './verification.ts';
import { auditLogViews } from './views.ts';
import { words } from './words.ts';

/** After so many days without a verification the auditor is asked for one. */
const daysUnverified = 30;

/** Of the auditor, what the last verification of the centre's log found, or that none is fresh. */
export async function waitingAlarms(tx: Transaction, { role, centre, at }: Actor): Promise<readonly Waiting[]> {
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
