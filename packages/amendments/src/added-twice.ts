import type { Operation, Unread } from './amendment.ts';
import { isInside, keyOf } from './editions/place-order.ts';
import { reasonOf } from './reasons.ts';
import { cite, type Target } from './target.ts';

/**
 * A text that adds what a sentence before changes has lost a raised figure of one of them (7 for 7.¹), or is wrong: which of the two is not
 * told, and the addition is for a person. Not where it comes into force on another day;
 * and what comes behind does not count, so that a text that breaks off tells nothing else than the whole.
 */
export function withoutDoubtful(operations: readonly Operation[]): { operations: Operation[]; unread: Unread[] } {
  const unread: Unread[] = [];
  const sure = operations.filter((operation, index) => {
    const place = operation.op === 'add' ? doubtfulIn(operation, operations.slice(0, index)) : undefined;
    if (!place) return true;
    const reason = reasonOf('added-and-changed', cite(place));
    unread.push({ at: operation.at, code: 'added-and-changed', reason, sentence: '', readings: [operation] });
    return false;
  });
  return { operations: sure, unread };
}

function doubtfulIn({ targets, inForce }: Operation, before: readonly Operation[]): Target | undefined {
  const changed = before
    .filter((one) => /^(express|.*Words)$/.test(one.op) && one.inForce === inForce)
    .flatMap((one) => one.targets);
  return targets.find((target) => changed.some((one) => keyOf(one) === keyOf(target) || isInside(one, target)));
}
