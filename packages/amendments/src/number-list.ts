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
}

type Item = { figures: string[]; roman?: string; isRangeFromBefore: boolean };

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
  const numbers: NumberStep[][] = [];
  for (const { item, number } of read) {
    const before = numbers.at(-1);
    numbers.push(...(item.isRangeFromBefore && before ? between(before, number) : [number]));
  }
  if (noun.word === 'apakšpunkt') demandOneLevel(numbers);
  return { noun, numbers };
}

function readItems(cursor: Cursor): Item[] {
  const items: Item[] = [];
  let isRangeFromBefore = false;
  for (;;) {
    const item = readItem(cursor);
    if (!item) return [];
    items.push({ ...item, isRangeFromBefore });
    isRangeFromBefore = cursor.skipSign('–', '-', '—', '−');
    if (isRangeFromBefore) continue;
    const before = cursor.at;
    if (cursor.skipSign(',')) cursor.skipWords('un');
    else if (!cursor.skipWords('un') && !cursor.skipWords('kā', 'arī')) return items;
    if (cursor.peek()?.type !== 'number' && !isRoman(cursor)) {
      cursor.at = before;
      return items;
    }
  }
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

/** The numbers of a range after its first: 6, 7 and 8 of 5.–8. */
function between(from: readonly NumberStep[], to: readonly NumberStep[]): NumberStep[][] {
  const [first, last] = [from.at(-1), to.at(-1)];
  const parent = from.slice(0, -1);
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
  const short = numbers.findLastIndex((number) => number.length === 1 && !number[0]?.raised);
  if (short > long) throw new NotRead('list-unclear', numbers.map(citeNumber).join(', '));
}
