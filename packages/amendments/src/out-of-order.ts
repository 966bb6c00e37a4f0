import type { Operation, Unread } from './amendment.ts';
import { maskQuotations } from './marks.ts';
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
 * @param left what is unread: the numbers that stand in it are neighbours, too
 */
export function withoutDisordered(
  operations: readonly Operation[],
  left: readonly Unread[],
): { operations: Operation[]; unread: Unread[] } {
  const places = operations.map(({ targets }) => targets.map((target) => citedBy(target)));
  // What is unread may say where it stands only in part, so that it adds doubts and takes none away.
  const around = [places.flat(2), inOrder(operations, places, left)].map(aroundEachAmong);
  const unread: Unread[] = [];
  const sure = operations.filter((operation, index) => {
    const doubted = (places[index] ?? []).flat().flatMap((one) => {
      const fitting = around.map((known) => fittingInstead(one, known.get(one) ?? nothing));
      const other = fitting.find((number) => number !== undefined);
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

/** For each number what is around it among those of the same surroundings. */
function aroundEachAmong(all: readonly Cited[]): Map<Cited, Around> {
  const cited = new Map<string, Cited[]>();
  for (const one of all) {
    const among = cited.get(one.among);
    if (among) among.push(one);
    else cited.set(one.among, [one]);
  }
  return new Map([...cited.values()].flatMap((among) => [...aroundEach(among)]));
}

/** The numbers of all sentences in the order of the text, as far as the sentences have numbers. */
function inOrder(operations: readonly Operation[], places: readonly Cited[][][], left: readonly Unread[]): Cited[] {
  const read = operations.map(({ at }, index) => ({ at, cited: (places[index] ?? []).flat() }));
  if (read.some(({ at }) => at === null)) return read.flatMap(({ cited }) => cited);
  const unread = left
    .filter(
      ({ at, code }) => at !== null && !/^(another-act|number-missing|left-over|page-line|two-ends|day-.*)$/.test(code),
    )
    .map(({ at, sentence }) => ({ at, cited: citedIn(sentence) }));
  return [...read, ...unread]
    .toSorted((one, other) => compare(numbersOf(one.at), numbersOf(other.at)))
    .flatMap(({ cited }) => cited);
}

function numbersOf(at: string | null): Numbers {
  return (at ?? '').split('.').map((number) => ({ number }));
}

/** The first place of a sentence that is not read: its point, or that of an annex. */
function citedIn(sentence: string): Cited[] {
  const outside = maskQuotations(sentence);
  const found = /(?<![\d.])(?:(\d{1,2})\.\s?pielikum(?:a|ā)\s)?(\d{1,3}(?:\.\d{1,3})*)\.\s?(?:apakš)?punkt\p{Ll}/u.exec(
    outside,
  );
  const [, annex, number = ''] = found ?? [];
  // A point behind an annex that is told otherwise may be of either.
  if (!found || (annex === undefined && /pielikum|tabul/u.test(outside.slice(0, found.index)))) return [];
  return citedBy({
    steps: [
      ...(annex === undefined ? [] : [{ kind: 'annex' as const, number: [{ number: annex }] }]),
      { kind: 'point', number: number.split('.').map((one) => ({ number: one })) },
    ],
  });
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

const nothing: Around = { before: undefined, behind: undefined };

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
