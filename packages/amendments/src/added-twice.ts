import type { Operation, Unread } from './amendment.ts';
import { keyOf, outerOf } from './editions/place-order.ts';
import { reasonOf } from './reasons.ts';
import { cite, type Target } from './target.ts';

/**
 * A text that adds what a sentence before changes has lost a raised figure of one of them (7 for 7.¹), or is wrong: which of the two is not
 * told, and the addition is for a person. Not where it comes into force on another day;
 * and what comes behind does not count, so that a text that breaks off tells nothing else than the whole.
 */
export function withoutDoubtful(operations: readonly Operation[]): { operations: Operation[]; unread: Unread[] } {
  const unread: Unread[] = [];
  const changed = new Set<string>();
  const sure = operations.filter((operation) => {
    const { op, at, targets, inForce = '' } = operation;
    const place = op === 'add' ? targets.find((target) => changed.has(`${inForce} ${keyOf(target)}`)) : undefined;
    if (/^(express|.*Words)$/.test(op)) {
      for (const key of targets.flatMap(keysAround)) changed.add(`${inForce} ${key}`);
    }
    if (!place) return true;
    const reason = reasonOf('added-and-changed', cite(place));
    unread.push({ at, code: 'added-and-changed', reason, sentence: '', readings: [operation] });
    return false;
  });
  return { operations: sure, unread };
}

/** The place and every place around it, the chapter that is told beside it too. */
function keysAround(target: Target): string[] {
  const keys: string[] = [];
  for (let outer: Target | undefined = target; outer; outer = outerOf(outer)) keys.push(keyOf(outer));
  return [...keys, ...(target.within ?? []).map((step) => keyOf({ steps: [step] }))];
}
