import type { Operation, Unread } from './amendment.ts';
import { reasonOf } from './reasons.ts';
import { cite, citeNumber, type NumberStep, type Step, type Target } from './target.ts';

type Numbers = readonly NumberStep[];

/** A number of a place as the text has it, and what else it may be if a page has lost which figures were raised. */
interface Cited {
  /** What surrounds it, and its kind: numbers are compared within these. */
  among: string;
  number: Numbers;
  others: readonly Numbers[];
}

/**
 * A text follows the order of the act that it amends. A number that stands out of it, `51. punkts` between points 5 and 6, is taken for none where with a
 * raised figure, 5.¹, it would stand in it: both are named.
 */
export function withoutDisordered(operations: readonly Operation[]): { operations: Operation[]; unread: Unread[] } {
  const cited = new Map<string, Cited[]>();
  const places = operations.map(({ targets }) => targets.map((target) => citedBy(target)));
  for (const one of places.flat(2)) {
    const among = cited.get(one.among);
    if (among) among.push(one);
    else cited.set(one.among, [one]);
  }
  const around = new Map([...cited.values()].flatMap((all) => [...aroundEach(all)]));
  const unread: Unread[] = [];
  const sure = operations.filter((operation, index) => {
    const doubted = (places[index] ?? []).flat().flatMap((one) => {
      const other = fittingInstead(one, around.get(one) ?? { before: undefined, behind: undefined });
      return other ? [{ one, other }] : [];
    });
    const [first] = doubted;
    if (!first) return true;
    const reading = doubted.reduce((read, { one, other }) => renumbered(read, one, other), operation);
    unread.push({
      at: operation.at,
      code: 'raised-unclear',
      reason: reasonOf('raised-unclear', citeNumber(first.one.number)),
      sentence: '',
      readings: [operation, reading],
    });
    return false;
  });
  return { operations: sure, unread };
}

/** Every number on the way to the place that no raised figure shows to be whole. */
function citedBy({ steps }: Target): Cited[] {
  return steps.flatMap(({ kind, number }, index): Cited[] => {
    if (!number || number.some((step) => !/^\d+$/.test(step.number))) return [];
    return [{ among: `${cite({ steps: steps.slice(0, index) })} ${kind}`, number, others: othersOf(number) }];
  });
}

/** 51 as 5.¹; 22.18 as 22.1.⁸ and as 22.¹8. Nothing is raised to zero. */
function othersOf(number: Numbers): NumberStep[][] {
  const last = number.at(-1);
  if (!last || number.some(({ raised }) => raised) || !/^\d{2,3}$/.test(last.number)) return [];
  const above = number.slice(0, -1);
  const splits = Array.from({ length: last.number.length - 1 }, (_, index) => [
    last.number.slice(0, index + 1),
    last.number.slice(index + 1),
  ]).filter((parts): parts is [string, string] => !/^0/.test(parts[1] ?? '0'));
  const point = above.at(-1);
  return splits.flatMap(([figure, rest]) => [
    [...above, { number: figure, raised: rest }],
    ...(point ? [[...above.slice(0, -1), { number: point.number, raised: figure }, { number: rest }]] : []),
  ]);
}

/** What stands before and behind a number in the text: the least and the greatest, and the greatest and the least that cannot be read otherwise. */
interface Around {
  before: { least: Numbers; greatest: Numbers; atLeast: Numbers } | undefined;
  behind: { least: Numbers; greatest: Numbers; atMost: Numbers; next: readonly Numbers[] } | undefined;
}

/** For each number what is around it. */
function aroundEach(all: readonly Cited[]): Map<Cited, Around> {
  const found = new Map<Cited, Around>();
  let before: Around['before'];
  for (const one of all) {
    found.set(one, { before, behind: undefined });
    const least = one.others.reduce(lesser, one.number);
    before = {
      least: before ? lesser(before.least, one.number) : one.number,
      greatest: before ? greater(before.greatest, one.number) : one.number,
      atLeast: before ? greater(before.atLeast, least) : least,
    };
  }
  let behind: Around['behind'];
  for (const one of all.toReversed()) {
    found.set(one, { before: found.get(one)?.before, behind });
    const greatest = one.others.reduce(greater, one.number);
    behind = {
      least: behind ? lesser(behind.least, one.number) : one.number,
      greatest: behind ? greater(behind.greatest, one.number) : one.number,
      atMost: behind ? lesser(behind.atMost, greatest) : greatest,
      next: [one.number, ...one.others],
    };
  }
  return found;
}

/** Another reading of a number that stands between those before and behind it, where the plain one does not. */
function fittingInstead({ number, others }: Cited, { before, behind }: Around): Numbers | undefined {
  const isOut = behind && compare(behind.least, number) < 0;
  const isPast = before && compare(before.greatest, number) > 0;
  if (!behind || (!isOut && !isPast)) return undefined;
  return others.find((other) => {
    const isBehind = !before || compare(before.atLeast, other) <= 0;
    const isKnown = before && compare(before.least, other) <= 0;
    const isBefore = compare(behind.greatest, other) >= 0 && compare(behind.atMost, other) >= 0;
    return isBehind && isBefore && (isKnown || behind.next.some((next) => isRightBefore(other, next)));
  });
}

function lesser(one: Numbers, other: Numbers): Numbers {
  return compare(one, other) <= 0 ? one : other;
}

function greater(one: Numbers, other: Numbers): Numbers {
  return compare(one, other) >= 0 ? one : other;
}

/** Nothing that is sure stands before it: only where the next one follows at once, 5.¹ before 5.² or 6. */
function isRightBefore(other: Numbers, next: Numbers): boolean {
  const [last, behind] = [other.at(-1), next[other.length - 1]];
  const step = Number(behind?.number) - Number(last?.number);
  return last?.raised !== undefined && (step === 0 || step === 1);
}

/** Below zero where the first stands before the other; a point before its sub-points and before the points with a raised figure behind it. */
function compare(one: Numbers, other: Numbers): number {
  for (const [index, step] of one.entries()) {
    const same = other[index];
    if (!same) return 1;
    const difference = Number(step.number) - Number(same.number) || Number(step.raised ?? 0) - Number(same.raised ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** The operation with the other number wherever it has this one. */
function renumbered(operation: Operation, { among, number }: Cited, other: Numbers): Operation {
  const inStep = (step: Step, index: number, steps: readonly Step[]): Step => {
    const isOne =
      step.number &&
      citeNumber(step.number) === citeNumber(number) &&
      `${cite({ steps: steps.slice(0, index) })} ${step.kind}` === among;
    return isOne ? { ...step, number: [...other] } : step;
  };
  const inTarget = (target: Target): Target => ({ ...target, steps: target.steps.map(inStep) });
  const targets = operation.targets.map(inTarget);
  if (!('points' in operation) || !operation.points) return { ...operation, targets };
  return {
    ...operation,
    targets,
    points: operation.points.map(({ target, text }) => ({ target: inTarget(target), text })),
  };
}
