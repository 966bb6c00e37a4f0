import type { Context } from './context.ts';
import type { Cursor } from './cursor.ts';
import { depthOf } from './depths.ts';
import { actCase, nounOf, ordinalOf } from './nouns.ts';
import { type Part, readPart, skipActInGenitive } from './place-part.ts';
import { NotRead } from './reasons.ts';
import { allSteps, type Before, hasOwnPoints, isEqual, outerOf } from './surroundings.ts';
import { cite, citeNumber, type NumberStep, type Step, type Target } from './target.ts';

/** The places that a sentence names, and the cases in which their last noun may be. */
export interface Places {
  targets: Target[];
  cases: string;
}

/** Reads the places that come, such as `2. pielikuma 30., 31. un 32. punktu`; undefined if none comes. */
export function readPlaces(cursor: Cursor, context: Context): Places | undefined {
  const first = readPlace(cursor, context, context.beside);
  if (!first) return undefined;
  const targets = targetsOf(first.parts, context, { targets: first.isOfAct ? [] : context.beside, isList: false });
  let [last, placed] = [first, targets.slice()];
  for (;;) {
    const start = cursor.at;
    if (!skipAnd(cursor)) break;
    const next = readPlace(cursor, context, placed);
    if (!next || !shareCase(last.cases, next.cases)) {
      cursor.at = start;
      break;
    }
    // `2. pielikuma nosaukumā un tekstā`: the text of the annex. Only beside the act's own title it is that of the act.
    const isWhole = next.parts[0]?.steps[0]?.kind === 'whole text';
    if (isWhole && placed.some((target) => cite(target) !== 'title')) throw new NotRead('no-place');
    // `2. pielikumā, 5. punktā`: what stands behind the comma may say where in the annex.
    const isInside = last.cases.includes('l') && isCommaAlone(cursor, start) && placed.every(isAnnex) && !next.isOfAct;
    const annexes = placed;
    placed = targetsOf(next.parts, context, { targets: next.isOfAct ? [] : placed, isList: !isInside });
    if (isInside && placed.every(({ steps }) => steps.length > 1)) targets.splice(-annexes.length);
    targets.push(...placed);
    last = next;
  }
  return { targets, cases: last.cases };
}

function isCommaAlone({ tokens }: Cursor, at: number): boolean {
  return tokens[at]?.text === ',' && !/^(?:un|kā)$/.test(tokens[at + 1]?.text ?? '');
}

function isAnnex({ steps }: Target): boolean {
  return steps.at(-1)?.kind === 'annex';
}

/** The places where a clause about words names none: that of the clauses before, or of the heading above. */
export function placesTold({ inherited, beside, wordsOf }: Context): Target[] {
  const told = beside.length === 0 ? inherited : wordsOf ? [wordsOf] : [];
  const isElsewhere =
    beside.length > 0 && inherited.length > 0 && !isEqual(told.map(allSteps), inherited.map(allSteps));
  if (told.length === 0 || isElsewhere) throw new NotRead('no-place');
  return [...told];
}

/** `pielikumā teikumu "…"`: what is quoted is the sentence itself, and its place is what stands around it. */
export function withoutQuotedSentence(cursor: Cursor, places: Places | undefined): Places | undefined {
  const next = cursor.peek()?.text === ':' ? cursor.peek(1) : cursor.peek();
  const isBare = places?.targets.every(({ steps }) => isBareSentence(steps.at(-1)));
  if (!places || !isBare || next?.type !== 'quotation') return places;
  const targets = places.targets.map((target) => ({ ...target, steps: target.steps.slice(0, -1) }));
  if (targets.some(({ steps }) => steps.length === 0)) throw new NotRead('no-place');
  return { ...places, targets };
}

/** Words are changed in a place: what is quoted behind a place that is not told so, `7. punktu "Pase"`, is its name. Throws for that. */
export function demandWordsInside(cursor: Cursor, places: Places | undefined): void {
  const isWhole = places?.cases.includes('a') && !places.cases.includes('l');
  if (isWhole && cursor.peek()?.type === 'quotation') throw new NotRead('unknown-wording', cursor.rest);
}

function isBareSentence(step: Step | undefined): boolean {
  return step?.kind === 'sentence' && step.number === undefined && !step.last;
}

/** Passes what joins two places or two clauses: `,`, `un`, `, kā arī`. */
export function skipAnd(cursor: Cursor): boolean {
  if (cursor.skipSign(',')) {
    if (!cursor.skipWords('kā', 'arī')) cursor.skipWords('un');
    return true;
  }
  return cursor.skipWords('un') || cursor.skipWords('kā', 'arī');
}

/** Whether two nouns may stand in the same case. */
export function shareCase(one: string, other: string): boolean {
  return Array.from(one).some((letter) => other.includes(letter));
}

interface Place {
  parts: Part[];
  cases: string;
  /** `noteikumu 4. punkts`: not of the annex before it. */
  isOfAct: boolean;
}

/** @param before the places before it in the sentence */
function readPlace(cursor: Cursor, context: Context, before: readonly Target[]): Place | undefined {
  const { style } = context;
  const isHeading = before.length === 0;
  const around = isHeading ? context.inherited : before;
  const whole = readWholeText(cursor, context);
  if (whole) return whole;
  const isOfAct = skipActInGenitive(cursor, context.style.isLaw);
  const parts: Part[] = [];
  let cases = '';
  do {
    const start = cursor.at;
    const outer = parts.at(-1);
    const read = readPart(cursor, context);
    const part = read && asInner(read, outer, around, { isHeading, isLaw: style.isLaw });
    const [outerKind, innerKind] = [outer?.steps[0]?.kind, part?.steps[0]?.kind];
    const fits =
      innerKind &&
      (!outerKind || depthOf(innerKind, style) > depthOf(outerKind, style) || (part?.isSub && !outer?.isSub));
    if (!part || !fits) {
      cursor.at = start;
      break;
    }
    parts.push(part);
    cases = part.cases;
    // What contains another stands in the genitive or the locative.
  } while (/[gl]/.test(cases));
  if (parts.length === 0) return undefined;
  // `1. pielikumā: … noteikumu 4. punktā`: whose point it is is not told.
  const isUnder = context.inherited.some(({ steps }) => steps.some(hasOwnPoints));
  if (isOfAct && isUnder && parts[0]?.steps[0]?.kind !== 'annex') throw new NotRead('no-place');
  return { parts, cases, isOfAct };
}

/** The daļa of a point is another thing than that of an act: told with its point, under its heading or beside another one. */
function asInner(
  part: Part,
  outer: Part | undefined,
  around: readonly Target[],
  { isHeading, isLaw }: { isHeading: boolean; isLaw: boolean },
): Part {
  const isPart = part.steps.every(({ kind, number }) => kind === 'part' && !/^[IVXLC]/.test(number?.[0]?.number ?? ''));
  if (!isPart) return part;
  const inner = { ...part, steps: part.steps.map((step): Step => ({ ...step, kind: 'inner part' })) };
  if (isLaw) return inner;
  if (outer) return outer.steps[0]?.kind === 'point' ? inner : part;
  if (!around.some(({ steps }) => steps.some(({ kind }) => kind === 'point'))) return part;
  // `5. punktā un otrajā daļā`: of the point, or of the act.
  if (!isHeading && !around.every(({ steps }) => steps.some(({ kind }) => kind === 'inner part')))
    throw new NotRead('no-place');
  return inner;
}

/** `visā tekstā`, `visā noteikumu tekstā`, `noteikumu tekstā`, `noteikumos`. Before another place the act is passed. */
function readWholeText(cursor: Cursor, context: Context): Place | undefined {
  const start = cursor.at;
  const isAll = cursor.skipWords(/^vis(ā|os)$/);
  skipActInGenitive(cursor, context.style.isLaw);
  if (!cursor.skipWords('tekstā')) {
    cursor.skipWords('saistošajos');
    if (actCase(cursor.word(), context.style.isLaw) !== 'l') {
      cursor.at = start;
      return undefined;
    }
    cursor.at += 1;
  }
  const isBeforePlace =
    cursor.peek()?.type === 'number' || nounOf(cursor.word()) !== undefined || ordinalOf(cursor.word()) !== undefined;
  if (isBeforePlace && !isAll) return undefined;
  return { parts: [{ steps: [{ kind: 'whole text' }], cases: 'l', isSub: false }], cases: 'l', isOfAct: false };
}

/** Every place that the parts name together, with what surrounds it. */
function targetsOf(parts: readonly Part[], context: Context, before: Before): Target[] {
  const [first] = parts;
  const outer = first ? outerOf(first, context, before) : [];
  let paths: Step[][] = first?.outer ? [first.outer] : outer;
  for (const part of parts) {
    // A short number of a sub-point says nothing without that of its point.
    const isShort = part.isSub && part.steps.every(({ number }) => number?.length === 1 && !number[0]?.raised);
    if ((isShort || part.isRaisedAlone) && !paths.every((path) => path.at(-1)?.kind === 'point'))
      throw new NotRead('no-place');
    paths = paths.flatMap((path) => part.steps.map((step) => within(path, step, part.isSub)));
  }
  // A point of a regulation has no title: `6. punktā un nosaukumā` is that of the act, or of what stands around.
  const isTitleOfPoint = paths.some((path) => path.at(-1)?.kind === 'title' && path.at(-2)?.kind === 'point');
  const isNoteOfNothing = paths.some((path) => path.length === 1 && path[0]?.kind === 'note' && !path[0].number);
  if (isTitleOfPoint || isNoteOfNothing) throw new NotRead('no-place');
  return paths.map(withoutChapter);
}

/** The step inside the path. A sub-point is told by its whole number, or by its own after that of its point. */
function within(path: readonly Step[], step: Step, isSub: boolean): Step[] {
  const last = path.at(-1);
  if (!isSub || !step.number) return [...path, step];
  if (last?.kind !== 'point' || !last.number) return [...path, step];
  return [...path.slice(0, -1), { ...step, number: numberInside(last.number, step.number) }];
}

function numberInside(point: readonly NumberStep[], sub: readonly NumberStep[]): NumberStep[] {
  if (sub.length > point.length && citeNumber(sub.slice(0, point.length)) === citeNumber(point)) return [...sub];
  if (sub.length === 1) return [...point, ...sub];
  throw new NotRead('list-unclear', `${citeNumber(point)}, ${citeNumber(sub)}`);
}

/**
 * By the Cabinet's rules points are numbered through all chapters of the act, so that the chapter beside a point only helps
 * to find it. Not so in an annex, nor in chapters with figures, unless the point's number begins with that of the chapter.
 */
function withoutChapter(steps: readonly Step[]): Target {
  const point = steps.find(({ kind }) => kind === 'article') ?? steps.find(({ kind }) => kind === 'point');
  const isInAnnex = steps.some(hasOwnPoints);
  const isHelp = ({ kind, number }: Step) =>
    ['part', 'section', 'chapter', 'division'].includes(kind) &&
    number !== undefined &&
    ((!isInAnnex && /^[IVXLC]/.test(number[0]?.number ?? '')) || number[0]?.number === point?.number?.[0]?.number);
  const within = point ? steps.filter(isHelp) : [];
  return { steps: steps.filter((step) => !within.includes(step)), ...(within.length > 0 && { within }) };
}
