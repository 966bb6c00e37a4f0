import { caseViews } from '#cases/index.ts';
import type { LogEntry } from './read-log.ts';

/** A person's record is opened for a purpose of its own, outside the steps of a case. */
export const openedRecord = caseViews.openRecord.name;

/** What of a page of the log an auditor is asked to judge, by its numbers: who looks at the page has read these, and no others. */
export function shownToJudge(entries: readonly LogEntry[]): { readonly shown?: string } {
  const numbers = entries
    .filter(({ act, refusal }) => refusal !== undefined || act === openedRecord)
    .map(({ number }) => number);
  return numbers.length > 0 ? { shown: numbers.join() } : {};
}
