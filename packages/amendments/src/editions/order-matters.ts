import type { Operation, Reading } from '../amendment.ts';
import { cite, type Target } from '../target.ts';
import type { Place } from './base-text.ts';
import { actOf } from './faults-of-acts.ts';
import type { HeldText } from './held-text.ts';
import { type Misfit, misfitReason } from './misfits.ts';
import { keyOf } from './place-order.ts';

/** Operations of one act on one day, in the order of its text. */
export interface DayOfAct {
  reading: Reading;
  operations: Operation[];
}

/** Every order in which the acts of a day can be applied; only the given one where they are more than four. */
export function everyOrder(acts: readonly DayOfAct[]): DayOfAct[][] {
  if (acts.length < 2 || acts.length > 4) return [[...acts]];
  return acts.flatMap((first) => everyOrder(acts.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}

/**
 * Tries the orders. What one amends may be what the other adds or words anew, and which was meant is not told.
 * @returns the misfit that names the places, undefined where all orders come to one text, or where none fits
 */
export function ordersDiffer(
  orders: readonly DayOfAct[][],
  apply: (order: readonly DayOfAct[]) => { held: HeldText; misfits: Misfit[] },
  day: string,
): Misfit | undefined {
  const [given] = orders;
  if (!given) return undefined;
  const acts = given.map(({ reading }) => actOf(reading));
  if (orders.length === 1) {
    const places = given.flatMap(({ operations }) => operations.flatMap(({ targets }) => targets));
    return { code: 'too-many', reason: misfitReason('too-many'), acts, at: null, places };
  }
  const outcomes = orders.map(apply);
  const fitting = outcomes.filter(({ misfits }) => misfits.length === 0);
  const [first] = fitting;
  if (!first) return undefined;
  const failed = outcomes.flatMap(({ misfits }) => misfits.flatMap(({ places }) => places));
  const places = distinct([...failed, ...fitting.flatMap(({ held }) => differences(first.held, held))]);
  if (places.length === 0) return undefined;
  const reason = misfitReason('order-matters', `${places.map(cite).join(', ')} on ${day}`);
  return { code: 'order-matters', reason, acts, at: null, places };
}

function differences(one: HeldText, other: HeldText): Target[] {
  const places = [...one.all(), ...other.all()].map(({ target }) => target);
  return places.filter((target) => fingerprint(one.get(target)) !== fingerprint(other.get(target)));
}

/** What a place is. The order in which its operations are told may differ. */
function fingerprint(place: Place | undefined): string {
  return place ? JSON.stringify([place.state, place.words, place.isWhole, place.identity]) : '';
}

function distinct(targets: readonly Target[]): Target[] {
  return [...new Map(targets.map((target) => [keyOf(target), target])).values()];
}
