import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** There is none, or it is another centre's: the answer does not tell which. */
export function absentMandate(): Refusal {
  return new Refusal({ code: 'mandate.absent', kind: 'absent', problems: [{ text: say(words, (w) => w.absent) }] });
}
