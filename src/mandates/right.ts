import type { CentreActor } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The duties of 22.¹ 3. are an employee's: no other role carries them out, whichever way the call came. */
export function askEmployee(actor: CentreActor): void {
  if (actor.role === 'employee') return;
  throw new Refusal({
    code: 'mandate.not-an-employee',
    kind: 'forbidden',
    point: '22.1.3',
    problems: [{ text: say(words, (w) => w.onlyEmployee) }],
  });
}
