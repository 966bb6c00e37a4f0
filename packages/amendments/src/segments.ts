import { type Mark, marksOf, pair, type Quotation } from './marks.ts';
import { nounOf } from './nouns.ts';
import { verbPattern } from './verbs.ts';

/** A numbered stretch of the operative text. */
export interface Segment {
  at: string | null;
  from: number;
  to: number;
  /** What tells its end: the next number, a signature, or only the end of the text. */
  endedBy: 'number' | 'signature' | 'text';
  quotations: Quotation[];
  /** Why its quotations are not sure. */
  fault?: 'open' | 'doubtful' | 'two-ends';
  /** A quotation whose end is told by what follows, not by its marks. */
  unbalanced?: true;
  /** The number before is missing. */
  skips?: true;
  /** Its number is the second half of one that was broken: `1. 3. svītrot` may stand for 1.3. */
  isHalf?: true;
}

interface Border {
  /** Undefined for a signature. */
  number: string | undefined;
  at: number;
  /** Where the sentence begins. */
  start: number;
  isLine: boolean;
  /** A figure alone on its line, without a dot: it may be the number of a page. */
  isAlone: boolean;
  /** An amending verb, or the beginning of a closing point, follows. */
  isSure: boolean;
  isNoun: boolean;
}

/**
 * The numbered sentences from here on. A number begins one if it may follow the last number and stands outside quotation
 * marks; inside them only if the quotation is never closed.
 * @param first the number under which the first sentence stands, `1` for 1.1; null if it begins with 1
 */
export function segmentsOf(text: string, from: number, first: string | null): Segment[] {
  const marks = marksOf(text).filter(({ at }) => at >= from);
  const borders = bordersOf(text, from, first === null);
  const segments: Segment[] = [];
  let current: Pick<Segment, 'at' | 'from' | 'skips' | 'isHalf'> = { at: first, from };
  for (;;) {
    const { border, fault } = nextBorder(text, borders, marks, current);
    const to = border?.at ?? text.length;
    const endedBy = border ? (border.number === undefined ? 'signature' : 'number') : 'text';
    const isEmpty = text.slice(current.from, to).trim() === '' && segments.length === 0 && border?.number !== undefined;
    if (!isEmpty)
      segments.push({
        ...current,
        to,
        endedBy,
        ...quotationsOf(text, marks.slice(firstFrom(marks, current.from), firstFrom(marks, to)), to, endedBy, fault),
      });
    if (!border || border.number === undefined)
      return withRepeatsDoubted(withOpenDoubted(text, segments, marks), borders);
    const skips = !isNext(border.number, current.at);
    const isHalf = /(?:^|\s)\d+\.[ \t]*$/.test(text.slice(current.from, border.at));
    const doubts = { ...(skips && { skips: true as const }), ...(isHalf && { isHalf: true as const }) };
    current = { at: border.number, from: border.start, ...doubts };
  }
}

/**
 * A number that comes again, outside of every quotation, tells that marks before it closed too early: what stands between the two was quoted, and is no sentence of
 * this act.
 */
function withRepeatsDoubted(segments: readonly Segment[], borders: readonly Border[]): Segment[] {
  const again = borders.find(({ number, at, isLine, isSure }) => {
    const first = segments.findIndex((one) => number !== undefined && one.at === number && one.from < at);
    const around = segments.find((one) => one.from <= at && at < one.to);
    const isOutside = !around?.quotations.some(({ opened, closed }) => opened.at < at && at < closed.at);
    return first !== -1 && isLine && isSure && around?.fault === 'doubtful' && isOutside;
  });
  if (!again) return [...segments];
  const first = segments.findIndex(({ at }) => at === again.number);
  return segments.map((segment, index) => (index < first ? segment : { ...segment, fault: 'two-ends' as const }));
}

/**
 * What follows a quotation that is never closed, or a wording that stands in none, may be of it: behind an annex, or where the numbers go on that the quotation itself counts. Then it is no
 * sentence of this act for certain.
 */
function withOpenDoubted(text: string, segments: readonly Segment[], marks: readonly Mark[]): Segment[] {
  const at = segments.findIndex((segment, index) => {
    const { from, to, fault, endedBy } = segment;
    if (endedBy !== 'number') return false;
    const { open } = pair(marks.slice(firstFrom(marks, from), firstFrom(marks, to)));
    const start = fault === 'open' && open ? open.at + open.length : bareWordingFrom(text, segment);
    if (start === undefined) return false;
    const isOfAnnex = /pielikum|tabul/u.test(text.slice(from, start));
    return isOfAnnex || countsTo(text.slice(start, to), segments[index + 1]?.at ?? '');
  });
  return segments.map((segment, index) =>
    at !== -1 && index > at ? { ...segment, fault: 'two-ends' as const } : segment,
  );
}

/** Where in the stretch a new wording begins that stands in no quotation; undefined if none does. */
export function bareWordingFrom(
  text: string,
  { from, to, quotations }: Pick<Segment, 'from' | 'to' | 'quotations'>,
): number | undefined {
  const start = quotations.at(-1)?.closed.at ?? from;
  const announced = /(?<!\p{L})redakcijā\s*:\s*(?=[^\s:])/u.exec(text.slice(start, to));
  return announced ? start + announced.index + announced[0].length : undefined;
}

/** Whether a line of the text begins with the number right before this one. */
function countsTo(text: string, number: string): boolean {
  return [...text.matchAll(/(?<=^|\n)[ \t]*(\d{1,3}(?:\.\d{1,3})*)[.)]?\s/gu)].some(([, before = '']) =>
    isNext(number, before),
  );
}

const sure = String.raw`${verbPattern}|(?:Šo|Šie|Saistošie|Noteikumi|Grozījumi|Grozījums)\s`;
// Who signs, on a line of its own, or after the last sentence of a text that a page put on one line.
const office =
  '(?:ministrs|ministre|prezident[se]|prezidenta|[Pp]riekšsēdētāj\\p{Ll}*|vietniek\\p{Ll}*|vietniec\\p{Ll}*|izpildītāj\\p{Ll}*)';
// `Ministru prezidents, zemkopības ministra vietā`.
const inPlaceOf = ', \\p{Lu}[\\p{L} ]{2,60} vietā';
const signature = new RegExp(
  String.raw`(?<=\n)(?=[ \t]*\p{Lu}[^\n]{0,110}$)[^\n.;:]*${office}(?!\p{L})|(?<=[.;”"“»] )(?:\p{Lu}[\p{L} ]{2,60} )?(?:Ministru )?${office}(?= \p{Lu}|${inPlaceOf})`,
  'gmu',
);

/** What a page has below an act, and is none of it. */
const below =
  /(?<=\n)[ \t]*(?=(?:Paskaidrojuma raksts|PASKAIDROJUMA RAKSTS|(?:Tehniskas? )?[Kk]ļūd(?:as|u) labojums|Labojums[.:]|Redakcijas piebilde))/gu;

/** Whether somebody signed the text. */
export function isSigned(text: string): boolean {
  return text.search(signature) !== -1;
}

/** `1) svītrot …; 2) izteikt …`, where the first is numbered so. */
const bracketed = /(?<=(^|\n[^\S\n]*)|[.;:,”"»“|)]\s*)(?<!\d\.)(\d{1,3})\s?\)\s*(?=[\p{L}\d])/gu;

/** Every place at which a sentence may begin. */
function bordersOf(text: string, from: number, isFirst: boolean): Border[] {
  const numbers =
    /(?<=(^|\n[^\S\n]*)|[.;:,”"»“|)]\s*)(?<!(?:^|\P{L})nr\s?\.?\s{0,3})(\d{1,3}(?:\.\d{1,3})*)(?:\.\s*|\s+)(?=[\p{L}\d])/giu;
  const found: Border[] = [];
  const isBracketed = isFirst && /^\s*1\s?\)/.test(text.slice(from, from + 20));
  for (const { 0: all, 1: lineStart, 2: number = '', index: at } of text.matchAll(isBracketed ? bracketed : numbers)) {
    const start = at + all.length;
    if (at < from) continue;
    const after = text.slice(start, start + 60);
    const word = /^\p{L}+/u.exec(after)?.[0] ?? '';
    found.push({
      number,
      at,
      start,
      isLine: lineStart !== undefined,
      isAlone: /^\d+[^\S\n]*\n/.test(all),
      isSure: new RegExp(`^(?:${sure})`, 'u').test(after),
      isNoun:
        nounOf(word) !== undefined ||
        /^(gad|un$|līdz$|pant|daļ|nr$|janv|febr|mart|apr|maij|jūn|jūl|aug|sept|okt|nov|dec)/i.test(word),
    });
  }
  for (const { index } of [...text.matchAll(signature), ...text.matchAll(below)]) {
    if (index >= from)
      found.push({
        number: undefined,
        at: index,
        start: index,
        isLine: true,
        isAlone: false,
        isSure: true,
        isNoun: false,
      });
  }
  return found.sort((one, other) => one.at - other.at);
}

/** Where the current sentence ends. */
function nextBorder(
  text: string,
  borders: readonly Border[],
  marks: readonly Mark[],
  current: { at: string | null; from: number },
): { border?: Border; fault?: 'two-ends' } {
  let inQuotation: Border | undefined;
  let [depth, passed] = [0, firstFrom(marks, current.from)];
  for (let index = firstFrom(borders, current.from); index < borders.length; index += 1) {
    const border = borders[index];
    if (!border || (border.at === current.from && border.number === undefined)) continue;
    for (let mark = marks[passed]; mark && mark.at < border.at; mark = marks[passed]) {
      depth = depthAfter(mark, depth);
      passed += 1;
    }
    const isOutside = depth === 0;
    if ((!isOutside && inQuotation) || !mayFollow(border, current.at)) continue;
    const ends = isEnd(text, border);
    if (isOutside && (border.number === undefined ? ends || border.isLine : isBeginning(text, border, ends))) {
      // A form that somebody signs may be part of a new wording.
      const isDoubted =
        inQuotation?.number !== undefined && border.number !== undefined && inQuotation.number !== border.number;
      return isDoubted && inQuotation ? { border: inQuotation, fault: 'two-ends' } : { border };
    }
    if (!isOutside && border.isSure && ends && (border.number === undefined || isNext(border.number, current.at))) {
      inQuotation = border;
    }
  }
  return inQuotation ? { border: inQuotation } : {};
}

function isBeginning(text: string, border: Border, ends: boolean): boolean {
  if (border.isSure) return (border.isLine && !border.isAlone) || ends;
  if (!border.isLine || !ends) return false;
  // `2. punktu`: a citation whose line was broken, unless it heads operations or its verb follows.
  const line = /^[^\n]*(?:\n[^\d\n][^\n]*)*/.exec(text.slice(border.start))?.[0] ?? '';
  return !border.isNoun || new RegExp(`:\\s*$|\\s${verbPattern}`, 'u').test(line);
}

/** Whether a sentence ends before this place. */
function isEnd(text: string, { at }: Border): boolean {
  return /(^|[.;:,|”"»“])\s*$/u.test(text.slice(Math.max(0, at - 40), at));
}

/** How many quotations are open behind the mark, of so many before it. */
function depthAfter({ side }: Mark, depth: number): number {
  if (depth === 0) return side === 'closes' ? 0 : 1;
  return depth + (side === 'opens' ? 1 : -1);
}

/** The index of the first that stands at this place or behind it, of those in the order of the text. */
function firstFrom(list: readonly { at: number }[], at: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mayFollow({ number, isSure, isNoun }: Border, current: string | null): boolean {
  if (number === undefined || isNext(number, current)) return true;
  // A number that skips some: only before a verb that leaves no doubt.
  return (
    isSure && !isNoun && compare(number, current) > 0 && number.split('.').length <= (current ?? '').split('.').length
  );
}

/** 1.2.1, 1.3 and 2 come next after 1.2. */
function isNext(number: string, current: string | null): boolean {
  if (current === null) return number === '1';
  const path = current.split('.').map(Number);
  if (number === `${current}.1`) return true;
  return path.some((_, index) => number === [...path.slice(0, index), (path[index] ?? 0) + 1].join('.'));
}

function compare(number: string, current: string | null): number {
  const [one, other] = [number.split('.').map(Number), (current ?? '0').split('.').map(Number)];
  for (const [index, part] of one.entries()) {
    const difference = part - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

function quotationsOf(
  text: string,
  marks: readonly Mark[],
  to: number,
  endedBy: Segment['endedBy'],
  fault: 'two-ends' | undefined,
): Pick<Segment, 'quotations' | 'fault' | 'unbalanced'> {
  const { quotations, open, doubtful } = pair(marks);
  if (fault) return { quotations, fault };
  if (open) {
    const last = marks.at(-1);
    const isToldByNext = endedBy !== 'text' && last && last !== open && last.side !== 'opens';
    if (!isToldByNext || !/^[\s.;,|]*$/.test(text.slice(last.at + last.length, to)))
      return { quotations, fault: 'open' };
    return { quotations: [...quotations, { opened: open, closed: last }], unbalanced: true };
  }
  return { quotations, ...(doubtful && { fault: 'doubtful' as const }) };
}
