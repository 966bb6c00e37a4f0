import { sentencesOf } from './editions/sentences.ts';
import { nounOf } from './nouns.ts';
import { raiseLast } from './numbers.ts';
import { lower } from './page.ts';
import { isNumber, noNumber } from './points.ts';
import { NotRead } from './reasons.ts';
import { citeNumber, type NumberStep, type StepKind, type Target } from './target.ts';

/**
 * Throws where a new wording shows the number of a place that the sentence does not name: that of another place, or of one that stands
 * behind or below the one that is named.
 */
export function demandNoOtherPlace(text: string, targets: readonly Target[]): void {
  const kinds = new Set(targets.map(({ steps }) => steps.at(-1)?.kind));
  if (kinds.size !== 1) return;
  const [kind] = kinds;
  if (kind === 'annex') demandHeadings(text, targets, annexHeading);
  if (kind && /^(part|section|division)$/.test(kind)) demandHeadings(text, targets, firstHeading);
  if (kind === 'chapter') demandHeadings(text, targets, chapterHeading);
  if (kind === 'chapter') demandNoNextHeading(text, targets);
  if (kind === 'row') demandHeadings(text, targets, firstCell);
  if (kind === 'point' || inPoint.has(kind)) {
    demandNoOtherPoint(text, targets);
    demandNoChapter(text);
  }
  if (kind === 'sentence') demandAsManySentences(text, targets);
}

const inPoint: ReadonlySet<StepKind | undefined> = new Set(['introduction', 'sentence', 'paragraph']);

const roman = String.raw`[IVXLC]+(?:\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[. ]?\d+)?`;
const figures = String.raw`\d+(?:\.\d+)*\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]*`;

/** `3. pielikums`: at the beginning, or alone on a line. */
const annexHeading = new RegExp(
  String.raw`(?:^\s*|(?<=\n)[ \t]*(?=[^\n]*ielikums[ \t]*(?:\n|$)))(${figures})\.?\s*[Pp]ielikums(?!\p{L})`,
  'gu',
);
const firstHeading = new RegExp(String.raw`^\s*(${roman}|${figures}(?=\.?\s+\p{Lu}))\.?(?=\s)`, 'gu');
const chapterHeading = new RegExp(
  String.raw`(?<=^|\n)[ \t]*(?:(${roman})\.\s+(?=\p{Lu})|(${roman}|${figures})\.?\s*nodaļa(?!\p{L}))|${firstHeading.source}`,
  'gu',
);
const firstCell = /(?<=^|\n)[ \t|]*(\d+(?:\.\d+)*)\.?[ \t]*\|/gu;

function demandHeadings(text: string, targets: readonly Target[], heading: RegExp): void {
  for (const match of text.matchAll(heading)) {
    const printed =
      match
        .slice(1)
        .find((one) => one !== undefined)
        ?.replace(' ', '') ?? '';
    if (!targets.some((target) => isNumber(printed, numberOf(target)))) throw new NotRead('numbers-differ', printed);
  }
}

/** `IV. Maksa`: a chapter begins behind the point. */
function demandNoChapter(text: string): void {
  const chapter = /(?<=\n)[ \t]*([IVXLC]+[⁰¹²³⁴⁵⁶⁷⁸⁹]*\.)\s+\p{Lu}/u.exec(text)?.[1];
  if (chapter) throw new NotRead('numbers-differ', chapter);
}

/** Chapters with figures look like points: only the next one is known for a heading. */
function demandNoNextHeading(text: string, targets: readonly Target[]): void {
  const last = Number(targets.at(-1) && numberOf(targets.at(-1) as Target)[0]?.number);
  const next = `${last + 1}.`;
  if (new RegExp(String.raw`\n[ \t]*${next}\s+\p{Lu}`, 'u').test(text)) throw new NotRead('numbers-differ', next);
}

/** Parts of one sentence count: `trešo un ceturto teikumu` with three of them does not say which is whose. */
function demandAsManySentences(text: string, targets: readonly Target[]): void {
  const sentences = sentencesOf(text.trim());
  if (targets.length > 1 && sentences && sentences.length !== targets.length)
    throw new NotRead('numbers-differ', targets.length.toString());
}

interface Head {
  printed: string;
  isInLine: boolean;
}

const number = String.raw`(\d+(?:\.\d+)*\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]*\.?)`;
const heads = new RegExp(String.raw`(?<=^|\n)[ \t]*${number}(?=[\s|\p{L}])|(?<=[.;!?] )${number}(?= )`, 'gu');

function demandNoOtherPoint(text: string, targets: readonly Target[]): void {
  const own = targets.map(pointOf).filter(({ length }) => length > 0);
  const isOfParts = targets.some(({ steps }) => inPoint.has(steps.at(-1)?.kind));
  const found = headsOf(text);
  const [first] = found;
  const others = first && own.some((one) => isNumber(first.printed, one)) ? found.slice(1) : found;
  let inList = 0;
  for (const { printed, isInLine } of others) {
    const readings = readingsOf(printed);
    const single = readings.length === 1 && readings[0]?.length === 1 ? Number(readings[0][0]?.number) : 0;
    inList = single === 1 || (inList > 0 && single === inList + 1) ? single : 0;
    if (inList > 0 || own.some((one) => isNumber(printed, one))) continue;
    const isSure = (reading: readonly NumberStep[], one: readonly NumberStep[]) =>
      !isInLine || reading.length > 1 || isNextTo(reading, one);
    const isOther = readings.some((reading) => {
      const isBelowOne = own.some((one) => isBelow(reading, one));
      if (isBelowOne) return isOfParts;
      return own.some((one) => isBehind(reading, one) && isSure(reading, one));
    });
    if (isOther) throw new NotRead('numbers-differ', printed);
  }
}

/** The numbers with which a line or a sentence may begin a point: no years, days and quantities, and no citations. */
function headsOf(text: string): Head[] {
  return [...text.matchAll(heads)].flatMap(({ 0: all, 1: atLine, 2: inLine, index }): Head[] => {
    const printed = atLine ?? inLine ?? '';
    const after = text.slice(index + all.length).trimStart();
    const word = /^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? '';
    const isCited =
      noNumber.test(after) || nounOf(word) !== undefined || /(?:^|\P{L})nr\.\s?$/iu.test(text.slice(0, index));
    // A point begins with a capital letter; a sub-point need not.
    const isOfPoint = /^\d+(?:\.\d+|\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]*\.?)$/.test(printed);
    const isHead = /\D/.test(printed) && !isCited && (!isOfPoint || /^[\p{Lu}"„“«|]/u.test(after));
    return isHead ? [{ printed, isInLine: atLine === undefined }] : [];
  });
}

/** What a printed number may mean: a figure without a dot behind it may have been raised. */
function readingsOf(printed: string): NumberStep[][] {
  if (/[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(printed))
    return [
      [...printed.matchAll(/(\d+)\.?([⁰¹²³⁴⁵⁶⁷⁸⁹]+)?/g)].map(([, figure = '', raised]) => ({
        number: figure,
        ...(raised && { raised: lower(raised) }),
      })),
    ];
  const plain = printed
    .replace(/\.$/, '')
    .split('.')
    .map((figure) => ({ number: figure }));
  return printed.endsWith('.') || plain.length === 1 ? [plain] : [plain, raiseLast(plain)];
}

/** Whether the number is of a place behind this one, not of one in it: where they differ first, it is the greater. */
function isBehind(number: readonly NumberStep[], own: readonly NumberStep[]): boolean {
  for (const [at, step] of number.entries()) {
    const same = own[at];
    if (!same) return false;
    const difference = Number(step.number) - Number(same.number) || Number(step.raised ?? 0) - Number(same.raised ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function isNextTo(number: readonly NumberStep[], own: readonly NumberStep[]): boolean {
  const [last, same] = [number.at(-1), own[number.length - 1]];
  const step = Number(last?.number) - Number(same?.number);
  return step === 1 || (step === 0 && Number(last?.raised ?? 0) === Number(same?.raised ?? 0) + 1);
}

function isBelow(number: readonly NumberStep[], own: readonly NumberStep[]): boolean {
  return number.length > own.length && citeNumber(number.slice(0, own.length)) === citeNumber(own);
}

/** The number of a point, or of the point whose part it is. */
function pointOf({ steps }: Target): readonly NumberStep[] {
  return steps.findLast(({ kind }) => kind === 'point')?.number ?? [];
}

function numberOf({ steps }: Target): readonly NumberStep[] {
  return steps.at(-1)?.number ?? [];
}
