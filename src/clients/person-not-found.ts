import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The same "not found" for a missing person and for another centre's. */
export function personNotFound(): Refusal {
  return new Refusal({
    code: 'clients.not-found',
    kind: 'absent',
    problems: [{ text: say(words, (w) => w.personNotFound) }],
  });
}
