import { officialDay } from '#platform/languages/dates.ts';
import type { ApplicationFacts } from './application-facts.ts';

/** Which of what papers say of filing was put right. */
export function correctedOnPapers({ filingPutRight, portalReference, endedAt }: ApplicationFacts) {
  return {
    reference: filingPutRight !== null && filingPutRight.firstReference !== portalReference,
    day: filingPutRight !== null && !filingPutRight.firstDay.equals(officialDay(endedAt)),
  };
}
