import type { Operation, Reading } from '../amendment.ts';
import type { Target } from '../target.ts';
import type { BaseText } from './base-text.ts';
import { carryOut } from './carry-out.ts';
import { actOf, byAct, dayOf, faultsOfAct } from './faults-of-acts.ts';
import { HeldText } from './held-text.ts';
import type { DoesNotFit, Misfit, MisfitCode } from './misfits.ts';
import { type DayOfAct, everyOrder, ordersDiffer } from './order-matters.ts';
import { isTouched } from './place-order.ts';

/** The text from each day on which it changes, the base first. */
export interface Replayed {
  states: { from: string; held: HeldText }[];
  misfits: Misfit[];
}

/** Applies every operation on its day. Where something does not fit, the misfits are all that may be used. */
export function replay(base: BaseText, readings: readonly Reading[]): Replayed {
  let held = HeldText.of(base);
  const misfits = readings.flatMap((one, index) => faultsOfAct(one, base, readings.slice(0, index)));
  const states = [{ from: base.from, held }];
  // What stands in a place is not known once an operation on it was refused: what follows from that is no reason of its own.
  const doubtful: Target[] = readings.flatMap(undated);
  for (const [from, acts] of daysOf(base, readings)) {
    const done = onDay(held, acts, from, doubtful);
    held = done.held;
    misfits.push(...done.misfits);
    states.push({ from, held });
  }
  return { states, misfits };
}

function onDay(
  held: HeldText,
  acts: readonly DayOfAct[],
  day: string,
  doubtful: Target[],
): { held: HeldText; misfits: Misfit[] } {
  if (acts.length > 1) {
    const sure = acts.map((act) => ({
      ...act,
      operations: act.operations.filter((one) => !isDoubtful(one, doubtful)),
    }));
    const differ = ordersDiffer(everyOrder(sure), (order) => applyAll(held, order, day, []), day);
    if (differ) {
      doubtful.push(...differ.places);
      return { held, misfits: [differ] };
    }
  }
  return applyAll(held, acts, day, doubtful);
}

/** Applies the acts one after another. */
function applyAll(
  before: HeldText,
  acts: readonly DayOfAct[],
  day: string,
  doubtful: Target[],
): { held: HeldText; misfits: Misfit[] } {
  let held = before;
  const misfits: Misfit[] = [];
  for (const { reading, operations } of acts) {
    for (const operation of operations) {
      if (isDoubtful(operation, doubtful)) {
        doubtful.push(...operation.targets);
        continue;
      }
      const { at, op } = operation;
      const done = carryOut(held, operation, { by: actOf(reading), at, op, inForce: day });
      held = done.held;
      if (done.faults.length > 0) doubtful.push(...operation.targets);
      misfits.push(...done.faults.map((fault) => misfitOf(fault, reading, at)));
    }
  }
  return { held, misfits };
}

function misfitOf({ code, message, target }: DoesNotFit, reading: Reading, at: string | null): Misfit {
  return { code, reason: message, acts: [actOf(reading)], at, places: [target] };
}

function isDoubtful({ targets }: Operation, doubtful: readonly Target[]): boolean {
  return targets.some((target) => doubtful.some((one) => isTouched(one, target)));
}

/** Places that sentences without a day that can be, or without a sure reading, change. */
function undated(reading: Reading): Target[] {
  const { operations, unread } = reading;
  const undatedOnes = operations.filter((operation) => !isDated(reading, operation));
  return [...undatedOnes, ...unread.flatMap(({ readings }) => readings)].flatMap(({ targets = [] }) => targets);
}

function isDated(reading: Reading, operation: Operation): boolean {
  const day = dayOf(reading, operation);
  return day !== undefined && (reading.amendment.date === null || day >= reading.amendment.date);
}

/** What is no law, or amends another text, changes nothing here whatever else is wrong with it. */
const noLaw: ReadonlySet<MisfitCode> = new Set(['project', 'correction', 'another-act', 'given-twice']);

/** The days on which something comes into force after the base, each with its acts. */
function daysOf(base: BaseText, readings: readonly Reading[]): [day: string, acts: DayOfAct[]][] {
  const days = new Map<string, DayOfAct[]>();
  const applied = readings.filter(
    (one, index) => !faultsOfAct(one, base, readings.slice(0, index)).some(({ code }) => noLaw.has(code)),
  );
  for (const reading of applied.toSorted(byAct)) {
    for (const operation of reading.operations) {
      const day = dayOf(reading, operation);
      if (day === undefined || !isDated(reading, operation) || day <= base.from) continue;
      const acts = days.get(day) ?? [];
      const act = acts.find((one) => one.reading === reading);
      if (act) act.operations.push(operation);
      else acts.push({ reading, operations: [operation] });
      days.set(day, acts);
    }
  }
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1));
}
