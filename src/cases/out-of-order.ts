import type { PointOfLaw } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { CaseFacts } from './case-facts.ts';
import { words } from './words.ts';

/** The order 1 → 2 → 3 → (4) → 5 → 6 → 7 is the law's: says which duty comes first. */
export function firstDo(point: PointOfLaw): Refusal {
  return new Refusal({
    code: 'applications.out-of-order',
    point,
    problems: [{ text: say(words, (w) => w.firstDo(point)) }],
    details: { missing: point },
  });
}

/** The duty has been done, perhaps by a colleague a moment ago. */
export function alreadyDone(point: PointOfLaw): Refusal {
  return new Refusal({
    code: 'applications.already-done',
    kind: 'conflict',
    point,
    problems: [{ text: say(words, (w) => w.alreadyDone(point)) }],
  });
}

/** A mandate of another case is not there. */
export function demandOwnMandate(facts: CaseFacts, mandate: string): void {
  if (!facts.mandates.some(({ id }) => id === mandate)) throw firstDo('22.1.3');
}
