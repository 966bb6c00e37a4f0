import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The same "not found" for a missing case and for another centre's. */
export function noSuchCase(): Refusal {
  return new Refusal({
    code: 'case.no-such-case',
    kind: 'absent',
    problems: [{ text: say(words, (w) => w.noSuchCase) }],
  });
}
