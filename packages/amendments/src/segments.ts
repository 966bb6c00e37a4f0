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
}

interface Border {
  /** Undefined for a signature. */
  number: string | undefined;
  at: number;
  /** Where the sentence begins. */
  start: number;
  isLine: boolean;
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
  const borders = bordersOf(text, from);
  const segments: Segment[] = [];
  let current: { at: string | null; from: number; skips?: true } = { at: first, from };
  for (;;) {
    const inside = marks.filter(({ at }) => at >= current.from);
    const { border, fault } = nextBorder(text, borders, inside, current);
    const to = border?.at ?? text.length;
    const endedBy = border ? (border.number === undefined ? 'signature' : 'number') : 'text';
    const isEmpty = text.slice(current.from, to).trim() === '' && segments.length === 0 && border?.number !== undefined;
    if (!isEmpty)
      segments.push({
        ...current,
        to,
        endedBy,
        ...quotationsOf(
          text,
          inside.filter(({ at }) => at < to),
          to,
          endedBy,
          fault,
        ),
      });
    if (!border || border.number === undefined) return segments;
    const skips = !isNext(border.number, current.at);
    current = { at: border.number, from: border.start, ...(skips && { skips: true as const }) };
  }
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

/** Whether somebody signed the text. */
export function isSigned(text: string): boolean {
  return text.search(signature) !== -1;
}

/** Every place at which a sentence may begin. */
function bordersOf(text: string, from: number): Border[] {
  const number = /(?<=^|[\n.;:,”"»“|)]\s*)(\d{1,3}(?:\.\d{1,3})*)(?:(\.)\s*|\s+)(?=[\p{L}\d])/gu;
  const found: Border[] = [];
  for (const match of text.matchAll(number)) {
    const start = match.index + match[0].length;
    if (match.index < from) continue;
    const after = text.slice(start, start + 60);
    const word = /^\p{L}+/u.exec(after)?.[0] ?? '';
    found.push({
      number: match[1] ?? '',
      at: match.index,
      start,
      isLine: text.slice(text.lastIndexOf('\n', match.index - 1) + 1, match.index).trim() === '',
      isSure: new RegExp(`^(?:${sure})`, 'u').test(after),
      isNoun:
        nounOf(word) !== undefined ||
        /^(gad|un$|līdz$|pant|daļ|nr$|janv|febr|mart|apr|maij|jūn|jūl|aug|sept|okt|nov|dec)/i.test(word),
    });
  }
  for (const { index } of text.matchAll(signature)) {
    if (index >= from)
      found.push({ number: undefined, at: index, start: index, isLine: true, isSure: true, isNoun: false });
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
  for (const border of borders) {
    if (border.at < current.from || (border.at === current.from && border.number === undefined)) continue;
    if (!mayFollow(border, current.at)) continue;
    const isOutside = depthAt(marks, border.at) === 0;
    const ends = isEnd(text, border);
    if (isOutside && (border.number === undefined ? ends || border.isLine : isBeginning(text, border, ends))) {
      // A form that somebody signs may be part of a new wording.
      const isDoubted =
        inQuotation?.number !== undefined && border.number !== undefined && inQuotation.number !== border.number;
      return isDoubted && inQuotation ? { border: inQuotation, fault: 'two-ends' } : { border };
    }
    if (!isOutside && border.isSure && ends && (border.number === undefined || isNext(border.number, current.at))) {
      inQuotation ??= border;
    }
  }
  return inQuotation ? { border: inQuotation } : {};
}

function isBeginning(text: string, border: Border, ends: boolean): boolean {
  if (border.isSure) return border.isLine || ends;
  if (!border.isLine || !ends) return false;
  // `2. punktu`: a citation whose line was broken, unless it heads operations or its verb follows.
  const line = /^[^\n]*(?:\n[^\d\n][^\n]*)*/.exec(text.slice(border.start))?.[0] ?? '';
  return !border.isNoun || new RegExp(`:\\s*$|\\s${verbPattern}`, 'u').test(line);
}

/** Whether a sentence ends before this place. */
function isEnd(text: string, { at }: Border): boolean {
  return /(^|[.;:,|”"»“])\s*$/u.test(text.slice(Math.max(0, at - 40), at));
}

/** How many quotations are open at this place. */
function depthAt(marks: readonly Mark[], at: number): number {
  let depth = 0;
  for (const mark of marks) {
    if (mark.at >= at) break;
    depth = depth === 0 ? (mark.side === 'closes' ? 0 : 1) : depth + (mark.side === 'opens' ? 1 : -1);
  }
  return depth;
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
