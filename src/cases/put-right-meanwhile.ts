import { isAnother } from '#platform/input/based-on.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { ApplicationFacts } from './application-facts.ts';
import type { TellingBasis } from './portal-demands.ts';
import { words } from './putting-right/words.ts';

/** What is put right of an application. */
export type OfApplication = keyof ReturnType<typeof holdingRecords>;

/** The records that hold, by their ids: of what was never put right, the application's. */
export function holdingRecords({ id, filingPutRight, outcome, putRight }: ApplicationFacts) {
  return {
    filing: filingPutRight?.id ?? id,
    plannedTime: putRight.planned_time_told ?? id,
    result: putRight.result_told ?? id,
    outcome: outcome?.id ?? id,
  };
}

/** Somebody has put the record right since it was shown: what they recorded would be undone without a word. */
export function putRightMeanwhile(
  basis: TellingBasis,
  of: OfApplication,
  basedOn: string | undefined,
): Refusal | undefined {
  if (!isAnother(holdingRecords(basis.application)[of], basedOn)) return undefined;
  const problems = [{ field: 'basedOn', text: say(words, (w) => w.meanwhile) }];
  return new Refusal({ code: 'case.put-right-meanwhile', kind: 'conflict', problems });
}
