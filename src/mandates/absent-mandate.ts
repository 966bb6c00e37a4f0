import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The same "not found" for a missing mandate and for another centre's. */
export function absentMandate(): Refusal {
  return new Refusal({ code: 'mandate.absent', kind: 'absent', problems: [{ text: say(words, (w) => w.absent) }] });
}
