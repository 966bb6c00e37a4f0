import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** What is not this centre's is not found, and the answer does not tell which. */
export function noSuchCase(): Refusal {
  return new Refusal({
    code: 'case.no-such-case',
    kind: 'absent',
    problems: [{ text: say(words, (w) => w.noSuchCase) }],
  });
}
