import type { Context } from './context.ts';
import { depthOf } from './depths.ts';
import type { Part } from './place-part.ts';
import { NotRead } from './reasons.ts';
import type { Style } from './style.ts';
import { cite, type Step, type StepKind, type Target } from './target.ts';

/** The places before in the sentence: in the same list, or in the clause before. */
export interface Before {
  targets: readonly Target[];
  isList: boolean;
}

/** What surrounds the first part: the heading above, or the place before it in the same sentence. */
export function outerOf(first: Part, context: Context, { targets: before, isList }: Before): Step[][] {
  const { inherited, choose, style } = context;
  const kind = first.steps[0]?.kind ?? 'point';
  const above = inherited.map(allSteps);
  const around = above.length > 0 ? above.map((steps) => outside(steps, first, style)) : [[]];
  // Under `5. punktā:` another point cannot be meant, unless it is that point, told again.
  const isStrange = (step: Step) => !contains(step, first, style) && !first.steps.every((one) => isSame(one, step));
  if (above.some((steps) => steps.some(isStrange))) throw new NotRead('no-place');
  if (style.isLaw && (kind === 'inner part' || kind === 'point'))
    return outerInLaw(first, around, context, { targets: before, isList });
  // An annex that is a place of the same list surrounds nothing; one in which the clause before changed something may.
  const carried = distinct(
    before
      .filter(({ steps }) => !(isList && hasOwnPoints(steps.at(-1))))
      .map((target) => outside(allSteps(target), { ...first, isSub: false }, style)),
  );
  const isCarried = depthOf(kind, style) > depthOf('point', style) || carried.some((steps) => steps.some(hasOwnPoints));
  const joined =
    isCarried && carried.length > 0 ? distinct(around.flatMap((steps) => carried.map(over(steps)))) : around;
  if (depthOf(kind, style) <= depthOf('point', style)) {
    // A point can stand alone.
    return isEqual(joined, around) || kind === 'annex' ? around : choose('annex-may-carry', '', [joined, around]);
  }
  const isLost = dependent.has(kind) && joined.some((steps) => steps.length === 0);
  if (isLost || joined.length > around.length) throw new NotRead('no-place');
  return joined;
}

/**
 * A part or a point of a law stands in an article. That of the list before is its own too; whether that of another clause is, where the heading tells
 * another place, is not told.
 */
function outerInLaw(first: Part, heading: Step[][], { style }: Context, { targets, isList }: Before): Step[][] {
  const isPoint = first.steps[0]?.kind === 'point';
  // `3. panta pirmajā daļā un 2. punktā`: whether the point is one of the part is not told.
  const isInPart = isPoint && targets.some(({ steps }) => /^(article|inner part)$/.test(steps.at(-1)?.kind ?? ''));
  if (isInPart) throw new NotRead('no-place');
  const before = distinct(targets.map((target) => outside(allSteps(target), first, style)));
  const isTold = heading.some((steps) => steps.length > 0);
  const isOwn = isList || (!isTold && !before.some((steps) => steps.some(({ kind }) => kind === 'inner part')));
  const paths = before.length === 0 ? heading : before;
  const isOne = before.length === 0 || (before.length === 1 && (isOwn || isEqual(before, heading)));
  const isUnder =
    !isTold || before.length === 0 || paths.every((steps) => heading.every((told) => startsWith(steps, told)));
  const isPlaced = paths.every((steps) => steps.some((step) => step.kind === 'article' || hasOwnPoints(step)));
  if (!isOne || !isUnder || !isPlaced) throw new NotRead('no-place');
  return paths;
}

function startsWith(steps: readonly Step[], told: readonly Step[]): boolean {
  return isEqual([steps.slice(0, told.length)], [[...told]]);
}

/** An annex and the reference to directives have points with numbers of their own. */
export function hasOwnPoints(step: Step | undefined): boolean {
  return /^(annex|informative reference|transitional provisions)$/.test(step?.kind ?? '');
}

/** What is in no act without something around it: sentence 2 alone says nothing. */
const dependent: ReadonlySet<StepKind> = new Set([
  'row',
  'column',
  'introduction',
  'inner part',
  'paragraph',
  'sentence',
]);

export function allSteps({ steps, within = [] }: Target): Step[] {
  return [...within, ...steps];
}

function outside(steps: readonly Step[], part: Part, style: Style): Step[] {
  return steps.filter((step) => contains(step, part, style));
}

/** The steps with those that are told of the same kind in their place. */
function over(steps: readonly Step[]): (told: readonly Step[]) => Step[] {
  return (told) => [...steps.filter((step) => !told.some((one) => one.kind === step.kind)), ...told];
}

function distinct(paths: readonly Step[][]): Step[][] {
  return [...new Map(paths.map((steps) => [cite({ steps }), steps])).values()];
}

export function isEqual(one: readonly Step[][], other: readonly Step[][]): boolean {
  const [first, second] = [one, other].map((paths) => paths.map((steps) => cite({ steps })).join('; '));
  return first === second;
}

function isSame(one: Step, other: Step): boolean {
  return cite({ steps: [one] }) === cite({ steps: [other] });
}

function contains(step: Step, { steps: [inner], isSub }: Part, style: Style): boolean {
  const isOuter = inner !== undefined && depthOf(step.kind, style) < depthOf(inner.kind, style);
  return isOuter || (isSub && step.kind === 'point');
}
