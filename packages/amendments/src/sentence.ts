import { readAnchor } from './anchor.ts';
import type { Change } from './change.ts';
import { clauses, readAdded } from './clause.ts';
import type { Context, HeadingWords } from './context.ts';
import { Cursor } from './cursor.ts';
import { dayPattern, readDay, withDaysInWords } from './days.ts';
import { isQuotedKind } from './nouns.ts';
import { type Places, readPlaces, skipAnd } from './places.ts';
import { readQuoted, readQuotedList } from './quoted.ts';
import { NotRead } from './reasons.ts';
import { readPairs, readVerbBehind } from './replacement.ts';
import { cite, type Target } from './target.ts';
import type { Token } from './tokens.ts';
import { demandOnce } from './told-twice.ts';
import { readVerb, type Verb, verbPattern } from './verbs.ts';

/**
 * Reads an amending sentence. Every word of it must be known: a word that is left over may limit what was read.
 * @param verb the verb of the heading above, where the sentence has none: `1.2. aizstāt 5. punktā:`
 */
export function readSentence(tokens: readonly Token[], context: Context, verb?: Verb): Change[] {
  demandNewWording(tokens);
  const { rest, inForce, place } = takeDay(withoutEnd(tokens));
  const { rest: words, isDeclined } = takeDeclined(rest);
  const changes = readClauses(new Cursor(words), context, verb);
  demandOnce(changes);
  if (place === 'behind-verb' && (changes.length > 1 || (changes[0]?.targets.length ?? 0) > 1))
    throw new NotRead('day-unclear');
  const dated = inForce === undefined ? changes : changes.map((change) => ({ ...change, inForce }));
  if (isDeclined) throw new NotRead('declined', '', dated);
  return dated;
}

/**
 * A quotation whose marks do not pair is taken only as the last new wording. Elsewhere a missing mark would join words that are
 * quoted with words of the sentence.
 */
function demandNewWording(tokens: readonly Token[]): void {
  const at = tokens.findIndex((token) => token.type === 'quotation' && token.unbalanced);
  const token = tokens[at];
  if (!token) return;
  // Where each paragraph has a mark of its own, the marks are none of its words.
  if (/\n\s*[„"«\u201c][^„"«»”\u201c\n]*(?:\n|$)/u.test(token.text)) throw new NotRead('marks-unclear');
  const isAfter = tokens[at - 1]?.text === ':' && tokens[at - 2]?.text === 'redakcijā';
  if (!isAfter || new RegExp(verbPattern, 'u').test(token.text)) throw new NotRead('not-closed');
}

/** What stands below a heading that tells all but the place, or all but what is added. */
function readBelow(cursor: Cursor, context: Context): Change[] {
  const changes = context.words
    ? readPlaceOfWords(cursor, context, context.words)
    : [readAdded(cursor, context, context.inherited)];
  if (!cursor.isAtEnd) throw new NotRead('unknown-wording', cursor.rest);
  return changes;
}

function readPlaceOfWords(cursor: Cursor, context: Context, words: HeadingWords): Change[] {
  const places = readPlaces(cursor, context);
  if (!places?.cases.includes('l')) throw new NotRead('unknown-wording', cursor.rest);
  cursor.skipSign('-', '–', '—', ',');
  const anchor = words.op === 'replaceWords' ? readAnchor(cursor) : undefined;
  return [{ ...words, targets: places.targets, ...anchor }];
}

function readClauses(cursor: Cursor, context: Context, inherited: Verb | undefined): Change[] {
  if (context.words || context.isAdding) return readBelow(cursor, context);
  const changes: Change[] = [];
  let verb = inherited;
  for (;;) {
    const same = changes.at(-1)?.targets ?? context.same;
    const here = { ...context, same, beside: changes.at(-1)?.targets ?? [], wordsOf: placeOfWords(changes) };
    const told = readVerb(cursor);
    const before = told ? undefined : readPlaces(cursor, here);
    if (before && isNamed(before)) skipNameBeforeVerb(cursor, { ...here, inherited: before.targets });
    const anchored = before && readAnchoredFirst(cursor, before.targets);
    if (anchored) {
      changes.push(anchored);
      if (cursor.isAtEnd) return changes;
      throw new NotRead('unknown-wording', cursor.rest);
    }
    const behind = told ? undefined : readVerbBehind(cursor, here, before);
    if (behind) {
      changes.push(...behind);
      if (cursor.isAtEnd) return changes;
      skipJoint(cursor);
      continue;
    }
    if (before && changes.length === 0) cursor.skipWords(/^grozījumus?$/, 'un');
    const after = told ?? readVerb(cursor);
    verb = after ?? verb;
    if (!verb) throw new NotRead('unknown-verb');
    // A place whose verb was told before it: `svītrot 5. punktu un 6. punktā vārdus "a"`.
    const isOuter =
      before && told === undefined && after && isPlaceNext(cursor, { ...here, inherited: before.targets });
    const inside = isOuter ? { ...here, inherited: before.targets, beside: [] } : here;
    changes.push(...clauses[verb](cursor, inside, isOuter ? undefined : before));
    if (cursor.isAtEnd) return changes;
    skipJoint(cursor);
  }
}

/** `Pielikumā "Maksa" svītrot 7. punktu`: the name, where a verb and a place in the annex follow. */
function skipNameBeforeVerb(cursor: Cursor, context: Context): void {
  const start = cursor.at;
  if (cursor.peek()?.type === 'quotation') {
    cursor.at += 1;
    const behind = cursor.at;
    const isName = readVerb(cursor) !== undefined && isPlaceNext(cursor, context);
    cursor.at = isName ? behind : start;
  }
}

/** Passes what joins two clauses: `un`, `, bet`, `;`. */
function skipJoint(cursor: Cursor): void {
  const isComma = cursor.peek()?.text === ',';
  if (!skipAnd(cursor) && !cursor.skipSign(';')) throw new NotRead('unknown-wording', cursor.rest);
  if (isComma) cursor.skipWords('bet');
}

/** `5. punktā aiz vārda "a" papildināt ar vārdu "b"`: the verb stands behind the words. */
function readAnchoredFirst(cursor: Cursor, targets: Target[]): Change | undefined {
  const start = cursor.at;
  const anchor = readAnchor(cursor);
  const verb = anchor && readVerb(cursor);
  if (!anchor || !verb) {
    cursor.at = start;
    return undefined;
  }
  const isTold = verb === 'papildināt' && cursor.skipWords('ar');
  const text = isTold ? readQuoted(cursor) : undefined;
  if (text === undefined) throw new NotRead('unknown-wording', cursor.rest);
  return { op: 'insertWords', targets, ...anchor, text };
}

function placeOfWords(changes: readonly Change[]): Target | undefined {
  const targets = changes.flatMap((change) => change.targets);
  const isOne = new Set(targets.map(cite)).size === 1 && changes.every(({ op }) => /Words$/.test(op));
  return isOne ? targets[0] : undefined;
}

/** `2. pielikumā svītrot 3. punktu`: what stands before the verb surrounds what stands after it. */
function isPlaceNext(cursor: Cursor, context: Context): boolean {
  const start = cursor.at;
  const isPlace = readPlaces(cursor, { ...context, beside: [] }) !== undefined;
  cursor.at = start;
  return isPlace;
}

/** Without the sign that ends the sentence, and the border of a table's cell. */
function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findLastIndex(({ type, text }) => type !== 'sign' || !['.', ';', ',', '|'].includes(text));
  return tokens.slice(0, end + 1);
}

const day = new RegExp(`^[Aa]r ${dayPattern}$`, 'u');

/** Takes `ar 2015. gada 1. janvāri` out of the sentence: the first day of this operation. */
function takeDay(tokens: readonly Token[]): {
  rest: readonly Token[];
  inForce?: string;
  place?: 'first' | 'behind-verb' | 'last';
} {
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [word, figures] = tokens.slice(at, at + 2);
    const isInFigures = word?.text.toLowerCase() === 'ar' && figures?.type === 'number';
    const length = isInFigures && /^\d\d\.\d\d\.\d{4}\.?$/.test(figures.text) ? 2 : 5;
    const words = tokens
      .slice(at, at + length)
      .map(({ type, text }) => (type === 'quotation' ? '"' : text))
      .join(' ');
    const told = withDaysInWords(words);
    const inForce = day.test(told) ? readDay(told) : undefined;
    if (inForce === undefined) continue;
    const isLast = at + length === tokens.length && !tokens.some(({ type, text }) => type === 'sign' && text === ';');
    const place = at === 0 ? 'first' : isLast ? 'last' : 'behind-verb';
    return { rest: [...tokens.slice(0, at), ...tokens.slice(at + length)], inForce, place };
  }
  return { rest: tokens };
}

const form = /^(visos|dažādos|(attiecīg|atbilstoš)(ā|ajā|os|ajos)|locījum(ā|os|a)|skait(lī|ļa)|dzimtē|formā)$/i;
const chief = /^(locījum(ā|os|a)|skaitlī|dzimtē)$/i;

/** Takes every `(attiecīgā locījumā)` out of the sentence. */
function takeDeclined(tokens: readonly Token[]): { rest: readonly Token[]; isDeclined: boolean } {
  const isForm = (index: number) => tokens[index]?.type === 'word' && form.test(tokens[index].text);
  const isJoint = (index: number) => /^(un|vai|,)$/.test(tokens[index]?.text ?? '');
  const at = tokens.findIndex(({ text, type }, index) => type === 'word' && chief.test(text) && isForm(index - 1));
  if (at === -1) return { rest: tokens, isDeclined: false };
  const reach = (from: number, step: 1 | -1) => {
    let end = from;
    while (isForm(end + step) || (isJoint(end + step) && isForm(end + 2 * step))) end += step;
    return end;
  };
  const [from, to] = [reach(at, -1), reach(at, 1)];
  const around = `${tokens[from - 1]?.text ?? ''}${tokens[to + 1]?.text ?? ''}`;
  const wrap = ['()', ',,', ','].includes(around) ? 1 : 0;
  return { ...takeDeclined([...tokens.slice(0, from - wrap), ...tokens.slice(to + 1 + wrap)]), isDeclined: true };
}

/** The words that are replaced or deleted in each case, wherever it may be; undefined if none are. */
export function readDeclined(tokens: readonly Token[]): Partial<Change>[] | undefined {
  const { rest, isDeclined } = takeDeclined(tokens);
  if (!isDeclined) return undefined;
  const verb = rest.find(({ text }) => new RegExp(`^${verbPattern}`, 'u').test(text))?.text.toLowerCase() ?? '';
  for (const at of rest.keys()) {
    const words = /^(aizst|nomain)/.test(verb) ? replacedWords(rest, at) : deletedWords(rest, at);
    if (words) return [words];
  }
  return [];
}

function replacedWords(tokens: readonly Token[], at: number): Partial<Change> | undefined {
  try {
    return { op: 'replaceWords', pairs: readPairs(new Cursor(tokens, at)) };
  } catch (error) {
    if (error instanceof NotRead) return undefined;
    throw error;
  }
}

function deletedWords(tokens: readonly Token[], at: number): Partial<Change> | undefined {
  const find = readQuotedList(new Cursor(tokens, at));
  return find.length > 0 ? { op: 'deleteWords', find } : undefined;
}

/** What stands over operations and is told for each of them. */
export interface Heading {
  targets: readonly Target[];
  verb?: Verb;
  /** `šādā redakcijā` is told. */
  isWorded?: true;
  /** `papildināt noteikumus ar:` is told. */
  isAdding?: true;
  words?: HeadingWords;
}

/**
 * A heading that stands over operations, with its places, its verb, or both: `2. pielikumā:`, `aizstāt 5. punktā:`, `5. punktā svītrot:`, `izteikt šādā
 * redakcijā:`; undefined if the sentence is none.
 * @param above the heading over this one
 */
export function readHeading(tokens: readonly Token[], context: Context, above?: Heading): Heading | undefined {
  if (tokens.at(-1)?.text !== ':') return undefined;
  const cursor = new Cursor(tokens.slice(0, -1));
  cursor.skipWords(/^(izdarīt|veikt)$/);
  const first = readVerb(cursor);
  cursor.skipWords(/^šād(us|u)$/, /^grozījumus?$/);
  if (first === 'papildināt' && cursor.skipWords(/^noteikumus$/) && !cursor.isAtEnd && cursor.word() !== 'ar')
    return undefined;
  const places = readPlaces(cursor, context);
  const telling = first && readTelling(cursor, first, places, context);
  if (telling) return telling;
  cursor.skipWords(/^šād(us|u)$/, /^grozījumus?$/);
  const told = first ?? (places && readVerb(cursor));
  const isPlaceOfAll = !places || places.cases.includes('l');
  const isWorded = told === 'izteikt' && isPlaceOfAll && cursor.skipWords(/^(šādā|jaunā)$/, 'redakcijā');
  // `Pielikumā "Maksa":` the annex is told by its name, too.
  if (places && !told && isNamed(places) && cursor.peek()?.type === 'quotation') cursor.at += 1;
  // `svītrot 5. punktu:` says that the point goes, and what stands below that it does not.
  const isWhole = places && told && told !== 'papildināt' && !places.cases.includes('l');
  if (!cursor.isAtEnd || (!places && !told) || isWhole) return undefined;
  const verb = told ?? above?.verb;
  return {
    targets: places?.targets ?? context.inherited,
    ...(verb && { verb }),
    ...((isWorded || (verb === 'izteikt' && above?.isWorded)) && { isWorded: true as const }),
  };
}

/** `aizstāt vārdu "a" ar vārdu "b":`, `svītrot vārdu "a":`, `papildināt noteikumus ar:`: what is told for each place below. */
function readTelling(
  cursor: Cursor,
  verb: Verb,
  places: Places | undefined,
  { inherited }: Context,
): Heading | undefined {
  const start = cursor.at;
  const heading = { targets: places?.targets ?? inherited, verb };
  if (verb === 'papildināt' && (!places || places.cases.includes('a')) && cursor.skipWords('ar') && cursor.isAtEnd)
    return { ...heading, isAdding: true };
  cursor.at = start;
  if (!isQuotedKind(cursor.word()) || (places && !places.cases.includes('l'))) return undefined;
  const find = readQuotedList(cursor);
  if (find.length === 0) return undefined;
  if (verb === 'svītrot' && cursor.isAtEnd) return { ...heading, words: { op: 'deleteWords', find } };
  if (verb !== 'aizstāt') return undefined;
  const pairs = readPairs(cursor, find);
  return cursor.isAtEnd ? { ...heading, words: { op: 'replaceWords', pairs } } : undefined;
}

function isNamed({ targets }: { targets: readonly Target[] }): boolean {
  const last = targets.length === 1 ? targets[0]?.steps.at(-1) : undefined;
  return last?.kind === 'annex' && last.number === undefined;
}
