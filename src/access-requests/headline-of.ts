import { overallOf } from '#signatures';
import { isSignedByPerson, type Reason } from './judge.ts';
import type { FoundReport } from './report-of.ts';

/** What a report says first: the reason of its verdict, told apart where one reason has several causes. */
export type Headline = Reason | 'seal-accepted' | 'short-of-note' | 'too-large' | 'engine-failed';

export function headlineOf({ report, reason }: Pick<FoundReport, 'report' | 'reason'>): Headline {
  const { container, document } = report;
  if (reason === 'in-order' && !isSignedByPerson(report)) return 'seal-accepted';
  if (reason === 'undecided' && overallOf(report) === 'TOTAL-PASSED') return 'short-of-note';
  if (reason === 'try-later' && document.kind === 'unknown') return 'engine-failed';
  const isTooLarge = container.findings.every(({ code }) => code === 'limit-exceeded');
  return reason === 'not-a-signed-file' && isTooLarge ? 'too-large' : reason;
}
