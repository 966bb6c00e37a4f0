import type { Context } from './context.ts';
import type { Cursor } from './cursor.ts';
import { type Noun, nounOf } from './nouns.ts';
import { raiseLast, readingsOf } from './numbers.ts';
import { lower } from './page.ts';
import { NotRead } from './reasons.ts';
import { citeNumber, type NumberStep } from './target.ts';

/** Numbers with the noun that they share: `30., 31. un 32. punktu`, `5.–8. punktu`, `VIII 1 nodaļu`. */
export interface Numbered {
  noun: Noun;
  numbers: NumberStep[][];
  /** Of a sub-point nothing is printed before its raised figure's own. */
  isRaisedAlone?: true;
}

type Item = { figures: string[]; roman?: string; isRangeFromBefore: boolean; comma?: 'tight' | 'loose' };

type Read = { item: Item; number: NumberStep[] };

/** Reads the numbers that come with their noun; undefined, and nothing is passed, if they have none. */
export function readNumbers(cursor: Cursor, context: Context): Numbered | undefined {
  const start = cursor.at;
  const items = readItems(cursor);
  const noun = nounOf(cursor.word());
  if (items.length === 0 || !noun) {
    cursor.at = start;
    return undefined;
  }
  cursor.at += 1;
  const read = items.map((item) => ({ item, number: numberOf(item, noun, context) }));
  const numbers = listOf(read);
  if (noun.word === 'apakšpunkt') demandOneLevel(numbers);
  const joined = joinedByComma(read, noun, context);
  if (joined.length === 0) return { noun, numbers, ...(isRaisedAlone(read, noun) && { isRaisedAlone: true as const }) };
  const about = numbers.map(citeNumber).join(', ');
  return { noun, numbers: context.choose('list-unclear', about, [numbers, ...joined]) };
}

function isRaisedAlone(read: readonly Read[], noun: Noun): boolean {
  const isPrinted = ({ item, number }: Read) => number.length === 1 && /[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(item.figures.join(''));
  return noun.word === 'apakšpunkt' && read.some(isPrinted);
}

function listOf(read: readonly Read[]): NumberStep[][] {
  const numbers: NumberStep[][] = [];
  for (const { item, number } of read) {
    const before = numbers.at(-1);
    numbers.push(...(item.isRangeFromBefore && before ? between(before, number) : [number]));
  }
  return numbers;
}

/** `5.,1. punktu`: where a list runs backwards, or a figure without its dot stands right before the comma, it may be one number, 5.1 or 5.¹. */
function joinedByComma(read: readonly Read[], noun: Noun, context: Context): NumberStep[][][] {
  const at = read.findIndex(({ item, number }, index) => {
    const before = read[index - 1];
    if (!before || !item.comma || item.roman !== undefined || before.item.roman !== undefined) return false;
    const isOpen = item.comma === 'tight' && /^\d+$/.test(before.item.figures.at(-1) ?? '');
    return isOpen || !isAscending(before.number, number);
  });
  const [before, one] = [read[at - 1], read[at]];
  if (!before || !one) return [];
  const raw = `${before.item.figures.join('').replace(/\.$/, '')}.${one.item.figures.join('')}`;
  // The page has lost something here, so that its dots prove nothing.
  const style = { ...context.style, raisedLast: false, isCabinets: false };
  const plain = raw
    .replace(/\.$/, '')
    .split('.')
    .map((number) => ({ number }));
  const readings = [plain, raiseLast(plain), ...readingsOf(raw, noun.word, style)];
  const distinct = new Map(readings.map((number) => [citeNumber(number), number]));
  return [...distinct.values()].map((number) =>
    listOf([...read.slice(0, at - 1), { item: { ...before.item }, number }, ...read.slice(at + 1)]),
  );
}

function isAscending(one: readonly NumberStep[], other: readonly NumberStep[]): boolean {
  for (const [index, step] of other.entries()) {
    const before = one[index];
    if (!before) return true;
    const difference =
      Number(step.number) - Number(before.number) || Number(step.raised ?? 0) - Number(before.raised ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return other.length === one.length;
}

function readItems(cursor: Cursor): Item[] {
  const items: Item[] = [];
  let isRangeFromBefore = false;
  let comma: Item['comma'];
  for (;;) {
    const item = readItem(cursor);
    if (!item) return [];
    items.push({ ...item, isRangeFromBefore, ...(comma && { comma }) });
    comma = undefined;
    isRangeFromBefore = cursor.skipSign('–', '-', '—', '−');
    if (isRangeFromBefore) continue;
    const before = cursor.at;
    if (cursor.skipSign(',')) comma = cursor.skipWords('un') ? undefined : commaAt(cursor);
    else if (!cursor.skipWords('un') && !cursor.skipWords('kā', 'arī')) return items;
    if (cursor.peek()?.type !== 'number' && !isRoman(cursor)) {
      cursor.at = before;
      return items;
    }
  }
}

/** Whether the figure behind the comma, which was passed, stands right behind it. */
function commaAt(cursor: Cursor): Item['comma'] {
  return cursor.peek()?.at === (cursor.peek(-1)?.at ?? 0) + 1 ? 'tight' : 'loose';
}

function isRoman(cursor: Cursor): boolean {
  const token = cursor.peek();
  return token?.type === 'word' && /^[IVXLC]+$/.test(token.text);
}

function readItem(cursor: Cursor): Omit<Item, 'isRangeFromBefore'> | undefined {
  const roman = isRoman(cursor) ? cursor.peek()?.text : undefined;
  if (roman !== undefined) {
    cursor.at += 1;
    cursor.skipSign('.');
  }
  const figures: string[] = [];
  for (let token = cursor.peek(); token; token = cursor.peek()) {
    const isRaised = roman !== undefined && /^[⁰¹²³⁴⁵⁶⁷⁸⁹]$/.test(token.text);
    if (token.type !== 'number' && !isRaised) break;
    figures.push(token.text);
    cursor.at += 1;
  }
  if (roman !== undefined) return { roman, figures };
  return figures.length > 0 ? { figures } : undefined;
}

function numberOf({ figures, roman }: Item, noun: Noun, context: Context): NumberStep[] {
  const [one = '', two, ...more] = figures;
  if (roman !== undefined) {
    // A Roman number has no sub-numbers, so that a figure after it was raised.
    const raised = lower(figures.join('')).replace(/\.$/, '');
    if (!/^\d*$/.test(raised)) throw new NotRead('raised-unclear', `${roman} ${figures.join(' ')}`);
    return [{ number: roman, ...(raised && { raised }) }];
  }
  if (two === undefined) {
    const readings = readingsOf(one, noun.word, context.style);
    return context.choose('raised-unclear', one, readings);
  }
  return context.choose('raised-unclear', figures.join(' '), more.length > 0 ? [] : broken(one, two, noun, context));
}

/** A number that a line or a space broke in two: `2.` and `3. apakšpunktu`, `16.` and `1 punktu`, `22.1` and `3. apakšpunktu`. */
function broken(one: string, two: string, noun: Noun, context: Context): NumberStep[][] {
  if (/[⁰¹²³⁴⁵⁶⁷⁸⁹]$/.test(one)) return two.endsWith('.') ? readingsOf(one + two, noun.word, context.style) : [];
  if (one.endsWith('.')) {
    const isWhole = noun.word === 'apakšpunkt' ? two.endsWith('.') || one.split('.').length > 2 : !two.endsWith('.');
    return isWhole ? readingsOf(one + two, noun.word, context.style) : [];
  }
  if (noun.word !== 'apakšpunkt' || !/^\d+\.\d+$/.test(one) || !two.endsWith('.')) return [];
  const below = [...raiseLast(one.split('.').map((number) => ({ number }))), { number: two.slice(0, -1) }];
  const isShown = context.style.raised.has(one) || context.style.shown.has(`${one} ${two}`);
  return isShown ? [below] : [below, ...readingsOf(one + two, noun.word, context.style)];
}

/** The numbers of a range after its first: 6, 7 and 8 of 5.–8., 5.² and 5.³ of 5.¹–5.³. */
function between(from: readonly NumberStep[], to: readonly NumberStep[]): NumberStep[][] {
  const [first, last] = [from.at(-1), to.at(-1)];
  const parent = from.slice(0, -1);
  const isRaised = first?.raised && last?.raised && first.number === last.number && from.length === to.length;
  const raisedSpan = isRaised ? Number(last.raised) - Number(first.raised) : Number.NaN;
  if (isRaised && raisedSpan > 0 && raisedSpan < 100 && citeNumber(parent) === citeNumber(to.slice(0, -1)))
    return Array.from({ length: raisedSpan }, (_, index) => [
      ...parent,
      { number: last.number, raised: String(Number(first.raised) + index + 1) },
    ]);
  const isPlain = first && last && !first.raised && !last.raised && from.length === to.length;
  const span = isPlain ? Number(last.number) - Number(first.number) : Number.NaN;
  if (!last || citeNumber(parent) !== citeNumber(to.slice(0, -1)) || !(span > 0 && span < 100)) {
    throw new NotRead('list-unclear', `${citeNumber(from)}–${citeNumber(to)}`);
  }
  return Array.from({ length: span }, (_, index) => [
    ...parent,
    { number: String(Number(last.number) - span + index + 1) },
  ]);
}

/** `3.1., 2. un 3. apakšpunktā`: the short numbers after a long one may be its neighbours 3.2 and 3.3, or points. */
function demandOneLevel(numbers: readonly NumberStep[][]): void {
  const long = numbers.findIndex((number) => number.length > 1 || number[0]?.raised);
  if (long === -1) return;
  const short = numbers.findLastIndex(
    (number, index) => number.length === 1 && (!number[0]?.raised || numbers[index - 1]?.length !== 1),
  );
  if (short > long) throw new NotRead('list-unclear', numbers.map(citeNumber).join(', '));
}
