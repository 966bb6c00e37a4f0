import { say, type Text } from '#platform/languages/languages.ts';
import type { ClosingReason } from './closing/closing.ts';
import { words as closingWords } from './closing/words.ts';
import { outcomeKinds } from './putting-right/outcomes.ts';
import { words as putRightWords } from './putting-right/words.ts';

/** Why a case was closed, for pages of other rooms. */
export const closingReasonText = (reason: ClosingReason): Text => say(closingWords, (w) => w.reasons[reason]);
/** What became of an application; undefined for a code of something else. */
export function becameText(code: string): Text | undefined {
  const kind = outcomeKinds.find((one) => one === code);
  return kind && say(putRightWords, (w) => w.outcomes[kind]);
}
