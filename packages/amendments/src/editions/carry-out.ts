import type { Operation } from '../amendment.ts';
import type { Target } from '../target.ts';
import type { Alteration } from './base-text.ts';
import { changePlace } from './change-places.ts';
import { makeEdits, type PlacedEdit, wordEdits } from './change-words.ts';
import type { HeldText } from './held-text.ts';
import { attempt, DoesNotFit } from './misfits.ts';
import { bareOf, changeParts } from './parts.ts';
import { keyOf } from './place-order.ts';

/** The text after one operation; or every reason why it does not fit, and then nothing is changed. */
export function carryOut(
  held: HeldText,
  operation: Operation,
  made: Alteration,
): { held: HeldText; faults: DoesNotFit[] } {
  const after = held.copy();
  const faults: DoesNotFit[] = [];
  attempt(faults, () => demandDistinct(operation.targets));
  switch (operation.op) {
    case 'add':
    case 'express':
    case 'delete':
      for (const group of groupsOf(operation.targets)) {
        const [target] = group;
        if (!target) continue;
        const isPart = bareOf(target).part !== undefined;
        attempt(faults, () => (isPart ? changeParts : changeWhole)(after, group, operation, made));
      }
      break;
    case 'replaceWords':
    case 'insertWords':
    case 'deleteWords': {
      const edits: PlacedEdit[] = [];
      for (const target of operation.targets) edits.push(...wordEdits(held, target, operation, made, faults));
      attempt(faults, () => makeEdits(after, edits, made));
    }
  }
  return faults.length > 0 ? { held, faults } : { held: after, faults };
}

function changeWhole(
  held: HeldText,
  [target]: readonly Target[],
  ...rest: [Parameters<typeof changePlace>[2], Alteration]
): void {
  if (target) changePlace(held, target, ...rest);
}

/** The parts of one place together, every other target alone. */
function groupsOf(targets: readonly Target[]): Target[][] {
  return [
    ...Map.groupBy(targets, (target) => {
      const { target: outer, part } = bareOf(target);
      return part ? `${keyOf(outer)} ${part.kind}` : keyOf(target);
    }).values(),
  ];
}

function demandDistinct(targets: readonly Target[]): void {
  const keys = targets.map(keyOf);
  const twice = targets.find((_, index) => keys.indexOf(keys[index] ?? '') < index);
  if (twice) throw new DoesNotFit('place-twice', twice);
}
