import { monthPattern } from './days.ts';
import { raiseLast } from './numbers.ts';
import { raise } from './page.ts';
import { NotRead } from './reasons.ts';
import { cite, citeNumber, type NumberStep, type Target } from './target.ts';

/** A point of a new wording. */
export interface Point {
  target: Target;
  text: string;
}

/**
 * The points of a new wording, each with its own number. Throws where the wording has other points than the sentence
 * names. A wording without a number is that of its only place.
 */
export function pointsOf(text: string, targets: readonly Target[]): Point[] {
  const [first, second] = targets;
  // The introduction of a point beside points: each line must be one that is named, since what is below it is not told.
  const isStrict = second !== undefined && targets.some(isIntroduction);
  const isPoints = targets.every(
    (target) =>
      (target.steps.at(-1)?.kind === 'point' || (isStrict && isIntroduction(target))) && numberOf(target).length > 0,
  );
  if (!first || !isPoints) {
    demandOwnNumber(text, first);
    if (second && !isToldApart(text, targets)) throw new NotRead('numbers-differ', targets.length.toString());
    return [];
  }
  const points: Point[] = [];
  const left = [...targets];
  for (const line of numberedLines(text, targets)) {
    const [next] = left;
    const named = next && isNumber(line.number, numberOf(next)) ? left.shift() : undefined;
    if (isStrict && !named) throw new NotRead('numbers-differ', line.number);
    const target = named ?? following(line.number, points);
    if (target) points.push({ target, text: line.text });
    else if (points.length === 0) throw new NotRead('numbers-differ', line.number);
    else if (isBeside(line.number, targets)) throw new NotRead('numbers-differ', line.number);
    else addLine(points, line.text);
  }
  if (points.length === 0 && !second) return [];
  if (left.length > 0) throw new NotRead('numbers-differ', left.map((one) => citeNumber(numberOf(one))).join(', '));
  return points;
}

/** The introduction and the first sentence of a point or a part are printed with its number, and with no other. */
function demandOwnNumber(text: string, target: Target | undefined): void {
  const [point, part] = target?.steps.slice(-2) ?? [];
  const isFirst = part?.kind === 'introduction' || (part?.kind === 'sentence' && part.number?.[0]?.number === '1');
  if (!isFirst || !point?.number || !/^(point|inner part)$/.test(point.kind)) return;
  const [all = '', printed = '', bracket] =
    /^\s*\(?(\d+(?:\.\d+)*\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]*\.?)(\))?(?=\s+\p{L})/u.exec(text) ?? [];
  const isNumbered =
    bracket !== undefined || (/\D/.test(printed) && !noNumber.test(text.slice(all.length).trimStart()));
  if (isNumbered && !isNumber(printed, point.number)) throw new NotRead('numbers-differ', printed);
}

function isIntroduction({ steps }: Target): boolean {
  return steps.at(-1)?.kind === 'introduction' && steps.at(-2)?.kind === 'point';
}

/** The number of a point, or of the point whose introduction it is. */
function numberOf(target: Target): readonly NumberStep[] {
  return target.steps.at(isIntroduction(target) ? -2 : -1)?.number ?? [];
}

/** Whether a page may print the number so: its superscript raised or not, with or without a dot before it. */
export function isNumber(printed: string, number: readonly NumberStep[]): boolean {
  const open = printed.replace(/\.$/, '');
  return ['', '.'].some((dot) =>
    [raise, (figures: string) => figures].some((lift) => {
      const steps = number.map((step) => (step.raised ? `${step.number}${dot}${lift(step.raised)}` : step.number));
      // 22.¹ 1. is printed without a dot between.
      const [first = '', ...rest] = steps;
      const joined = rest.reduce((text, step, index) => `${text}${number[index]?.raised ? '' : '.'}${step}`, first);
      return open === joined || open === steps.join('.');
    }),
  );
}

/** The point that may follow the last one with this number: its first sub-point, or the next beside it or above. */
function following(printed: string, points: readonly Point[]): Target | undefined {
  const last = points.at(-1)?.target;
  const number = last && numberOf(last);
  const own = points[0] && numberOf(points[0].target);
  if (!last || !number || !own) return undefined;
  const candidates: NumberStep[][] = [[...number, { number: '1' }]];
  for (let length = number.length; length > own.length; length -= 1) {
    const step = number[length - 1];
    if (!step) continue;
    const above = number.slice(0, length - 1);
    candidates.push([...above, { number: String(Number(step.number) + 1) }]);
    candidates.push([...above, { number: step.number, raised: String(Number(step.raised ?? 0) + 1) }]);
  }
  // Without its dot, a number in a line that was broken may be a quantity.
  const found = candidates.find(
    (candidate) => (candidate.at(-1)?.raised || printed.endsWith('.')) && isNumber(printed, candidate),
  );
  const target = found ?? afterGap(printed, own);
  return target && { ...last, steps: [...last.steps.slice(0, -1), { kind: 'point', number: target }] };
}

/** A sub-point that does not follow the last one, since those between were deleted: 5.4. after 5.1. */
function afterGap(printed: string, own: readonly NumberStep[]): NumberStep[] | undefined {
  const figures = printed.replace(/\.$/, '').split('.');
  const isBelow =
    figures.length > own.length && own.every(({ number, raised }, index) => !raised && number === figures[index]);
  if (!isBelow || figures.some((number) => !/^\d+$/.test(number))) return undefined;
  const plain = figures.map((number) => ({ number }));
  if (printed.endsWith('.')) return plain;
  return figures.length > own.length + 1 ? raiseLast(plain) : undefined;
}

/** A number of the same level as the places, which the sentence does not name. */
function isBeside(printed: string, targets: readonly Target[]): boolean {
  const levels = printed.replace(/\.$/, '').split('.').length;
  return targets.length > 1 && targets.some((target) => numberOf(target).length === levels) && printed.endsWith('.');
}

function addLine(points: readonly Point[], text: string): void {
  const last = points.at(-1);
  if (last) last.text += `\n${text}`;
}

interface Line {
  number: string;
  text: string;
}

const numbered = /(?<=^|\n|; )[ \t]*(\d+(?:\.\d+)*\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]*\.?)(?=[\s|\p{L}])/gu;

/** What follows a figure that is no number of a point: it is a year, a day, or one that is cited. */
export const noNumber = new RegExp(`^(gad|${monthPattern}|punkt|apakšpunkt|pielikum|pant|daļ)`);

/** The wording by its numbered lines; before the first number nothing may stand but the wording of an only place. */
function numberedLines(text: string, targets: readonly Target[]): Line[] {
  const starts = [...text.matchAll(numberedBy(targets))].filter(({ 1: number = '', index, 0: all }) => {
    // In a line only the wanted numbers begin a point.
    if (isInLine(text, { index }) && !isWanted(number, targets)) return false;
    const after = text.slice(index + all.length).trimStart();
    // A year or a day, or a quantity without a dot, is no number of a point.
    if (noNumber.test(after)) return false;
    return (
      number.includes('.') ||
      /[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(number) ||
      (index === 0 && targets.some((one) => isNumber(number, numberOf(one))))
    );
  });
  const [first] = starts;
  if (starts.some((start) => isInLine(text, start))) demandNoOther(text, targets);
  if (!first || text.slice(0, first.index).trim() !== '') {
    if (targets.length > 1) throw new NotRead('numbers-differ', text.slice(0, 20));
    return [];
  }
  return starts.map(({ 1: number = '', index }, which) => ({
    number: number.replace(' ', ''),
    text: text.slice(index, starts[which + 1]?.index ?? text.length).trim(),
  }));
}

/** A line that begins with a number; with a space in it only where a place has such a number, 13.¹ 4. */
function numberedBy(targets: readonly Target[]): RegExp {
  const spaced = targets.map(numberOf).flatMap((number) => {
    const [point, sub] = number;
    return number.length === 2 && point?.raised && sub ? [`${point.number}\\.${point.raised} ${sub.number}\\.`] : [];
  });
  return new RegExp(numbered.source.replace('(\\d', `(${spaced.map((one) => `${one}|`).join('')}\\d`), 'gu');
}

function isInLine(text: string, { index }: { index: number }): boolean {
  return text.slice(0, index).endsWith('; ');
}

function isWanted(number: string, targets: readonly Target[]): boolean {
  return targets.some((one) => number === `${citeNumber(numberOf(one))}.`);
}

/** Where points stand in one line, another number of their level may be a point, too. */
function demandNoOther(text: string, targets: readonly Target[]): void {
  for (const match of text.matchAll(numbered)) {
    const [all, number = ''] = match;
    const isDay = noNumber.test(text.slice(match.index + all.length).trimStart());
    if (isInLine(text, match) && !isDay && !isWanted(number, targets) && isBeside(number, targets))
      throw new NotRead('numbers-differ', number);
  }
}

/** Whether a wording of several places shows which part is whose: sentences of one point in a row, or numbered rows. */
function isToldApart(text: string, targets: readonly Target[]): boolean {
  const outside = new Set(targets.map(({ steps }) => `${cite({ steps: steps.slice(0, -1) })} ${steps.at(-1)?.kind}`));
  if (outside.size > 1) return false;
  if (targets.every(({ steps }) => steps.at(-1)?.kind === 'sentence')) return true;
  return targets.every((target) => new RegExp(`(?<=^|\\n)\\s*${citeNumber(numberOf(target))}\\.?\\s`).test(text));
}
