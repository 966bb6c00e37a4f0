import { isAnother } from '#platform/input/based-on.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { LineRecordName } from './line-records.ts';
import type { TellingBasis } from './portal-demands.ts';
import { words } from './putting-right/words.ts';

/** What is put right of an application, and how its record that holds is named. */
export type OfApplication = LineRecordName | 'filing' | 'outcome';

/** The record that holds, by its id: of one that was never put right, the application's. */
export function holdingRecord({ application }: Pick<TellingBasis, 'application'>, of: OfApplication): string {
  const { id, filingPutRight, outcome, putRight } = application;
  if (of === 'filing') return filingPutRight?.id ?? id;
  if (of === 'outcome') return outcome?.id ?? id;
  return putRight[of] ?? id;
}

/** Somebody has put the record right since it was shown: what they recorded would be undone without a word. */
export function putRightMeanwhile(
  basis: TellingBasis,
  of: OfApplication,
  basedOn: string | undefined,
): Refusal | undefined {
  if (!isAnother(holdingRecord(basis, of), basedOn)) return undefined;
  const problems = [{ field: 'basedOn', text: say(words, (w) => w.meanwhile) }];
  return new Refusal({ code: 'case.put-right-meanwhile', kind: 'conflict', problems });
}
