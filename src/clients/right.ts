import type { CentreActor } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** To serve clients is an employee's duty: no other role carries it out, whichever way the call came. */
export function askEmployee(actor: CentreActor, point: '2.6' | '22.1.1'): void {
  if (actor.role === 'employee') return;
  throw new Refusal({
    code: 'clients.not-an-employee',
    kind: 'forbidden',
    point,
    problems: [{ text: say(words, (w) => w.onlyEmployee) }],
  });
}
