import type { CentreActor } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The archive's work is an employee's: no other role carries it out, whichever way the call came. */
export function askEmployee(actor: CentreActor): void {
  if (actor.role === 'employee') return;
  throw new Refusal({
    code: 'access.role',
    kind: 'forbidden',
    point: '22.1.3',
    problems: [{ text: say(words, (w) => w.onlyEmployee) }],
  });
}
