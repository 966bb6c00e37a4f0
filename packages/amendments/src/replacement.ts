import { type Anchor, readAnchor } from './anchor.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import type { Cursor } from './cursor.ts';
import { readNewText } from './new-text.ts';
import { isQuotedKind, nounOf } from './nouns.ts';
import { demandWordsInside, type Places, placesTold, readPlaces, skipAnd, withoutQuotedSentence } from './places.ts';
import { readQuoted, readQuotedList } from './quoted.ts';
import { NotRead } from './reasons.ts';
import type { Target } from './target.ts';
import { readVerb } from './verbs.ts';

/** The letters by which a list is numbered. */
export const letters = 'abcdefghijklmnop';

type Pair = { find: string; with: string };

/** `aizstāt 5. punktā vārdus "a" ar vārdiem "b" un skaitli "c" – ar skaitli "d"`. */
export function readReplacement(cursor: Cursor, context: Context, before: Places | undefined): Change[] {
  const named = before ?? readPlaces(cursor, context);
  const places = withoutQuotedSentence(cursor, named);
  if (places === named) demandWordsInside(cursor, named);
  if (places?.cases.includes('l')) cursor.skipSign('–', '-', '—');
  if (places?.cases.includes('a') && cursor.word() === 'ar') return [readAnew(cursor, places)];
  const shared = places && readShared(cursor, context, places);
  if (shared) return shared;
  const pairs = readPairs(cursor);
  const listed = readListed(cursor, places ? { ...context, inherited: places.targets, beside: [] } : context);
  if (listed) return listed.map((one): Change => ({ op: 'replaceWords', pairs, ...one }));
  const targets = (places ?? readPlaces(cursor, context))?.targets ?? placesTold(context);
  return [{ op: 'replaceWords', targets, pairs }];
}

/** `5. punktā vārdu "a" un 6. punktā vārdu "b" ar vārdu "c"`: what they are replaced with is told once, behind them. */
function readShared(cursor: Cursor, context: Context, places: Places): Change[] | undefined {
  const start = cursor.at;
  const groups: { targets: Target[]; find: string[] }[] = [];
  for (let { targets } = places; ; ) {
    const find = readQuotedList(cursor);
    if (find.length === 0) break;
    groups.push({ targets, find });
    const next = skipAnd(cursor) ? readPlaces(cursor, { ...context, beside: targets }) : undefined;
    if (!next?.cases.includes('l')) break;
    ({ targets } = next);
  }
  if (groups.length < 2 || !cursor.skipWords('ar')) {
    cursor.at = start;
    return undefined;
  }
  const put = readQuoted(cursor);
  if (put === undefined) throw new NotRead('unknown-wording', cursor.rest);
  return groups.map(({ targets, find }) => ({
    op: 'replaceWords',
    targets,
    pairs: find.map((one) => ({ find: one, with: put })),
  }));
}

/** `šādos punktos: – 5. punktā aiz vārda "a"; – 6. punktā …`: each place, with the words behind which it is meant. */
function readListed(cursor: Cursor, context: Context): ({ targets: Target[] } & Partial<Anchor>)[] | undefined {
  const isTold = cursor.skipWords(/^šād(os|ās)$/, /^(punktos|apakšpunktos|vietās)$/);
  if (!isTold && cursor.peek()?.text !== ':') return undefined;
  if (isTold && cursor.skipWords('un')) cursor.skipWords('apakšpunktos');
  if (!cursor.skipSign(':')) throw new NotRead('unknown-wording', cursor.rest);
  const listed: ({ targets: Target[] } & Partial<Anchor>)[] = [];
  do {
    if (!cursor.skipSign('-', '–', '—', '•')) skipBracket(cursor, listed.length);
    const places = readPlaces(cursor, context);
    if (!places?.cases.includes('l')) throw new NotRead('unknown-wording', cursor.rest);
    cursor.skipSign('-', '–', '—', ',');
    listed.push({ targets: places.targets, ...readAnchor(cursor) });
  } while (cursor.skipSign(';'));
  if (!cursor.isAtEnd) throw new NotRead('unknown-wording', cursor.rest);
  return listed;
}

/** Passes `1)`, or `a)`, of the item that comes. */
function skipBracket(cursor: Cursor, passed: number): void {
  const mark = cursor.peek()?.text;
  if (cursor.peek(1)?.text === ')' && (mark === String(passed + 1) || mark === letters[passed])) cursor.at += 2;
}

/** `aizstāt otro teikumu ar šādu teikumu: "…"`: the place is expressed anew. */
function readAnew(cursor: Cursor, { targets }: Places): Change {
  cursor.skipWords('ar');
  cursor.skipWords(/^(šādu|jaunu|šādiem|jauniem)$/);
  const noun = nounOf(cursor.word());
  if (noun?.kind !== targets[0]?.steps.at(-1)?.kind) throw new NotRead('text-elsewhere');
  cursor.at += 1;
  cursor.skipWords(/^(šādā|jaunā)$/, 'redakcijā');
  return { op: 'express', targets, ...readNewText(cursor, targets) };
}

/** `5. punktā vārdus "a" aizstāt ar vārdiem "b"`, `… vārdus "a" svītrot`: the verb stands behind the words. Undefined, and nothing is passed, if none does. */
export function readVerbBehind(cursor: Cursor, context: Context, places: Places | undefined): Change[] | undefined {
  const start = cursor.at;
  cursor.skipSign('–', '-', '—');
  const isWords = isQuotedKind(cursor.word()) && (places === undefined || places.cases.includes('l'));
  const find = isWords ? readQuotedList(cursor) : [];
  const verb = find.length > 0 ? readVerb(cursor) : undefined;
  const targets = () => places?.targets ?? placesTold(context);
  if (verb === 'svītrot') return [{ op: 'deleteWords', targets: targets(), find }];
  if (verb === 'aizstāt') return [{ op: 'replaceWords', targets: targets(), pairs: readPairs(cursor, find) }];
  cursor.at = start;
  return undefined;
}

/**
 * The pairs of words that come; throws if none does.
 * @param first the words of the first pair, where they were passed before
 */
export function readPairs(cursor: Cursor, first?: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  for (;;) {
    const found = first && pairs.length === 0 ? first : readQuotedList(cursor);
    if (found.length === 0) throw new NotRead('unknown-wording', cursor.rest);
    pairs.push(...readWith(cursor, found));
    const start = cursor.at;
    const isJoined = cursor.skipSign(',')
      ? cursor.skipWords('un') || cursor.skipWords('bet') || true
      : cursor.skipWords('un');
    if (!isJoined || !isPairNext(cursor)) {
      cursor.at = start;
      return pairs;
    }
  }
}

function isPairNext(cursor: Cursor): boolean {
  const start = cursor.at;
  // What its own verb follows is no pair of this one.
  const isNext = readQuotedList(cursor).length > 0 && readVerb(cursor) === undefined;
  cursor.at = start;
  return isNext;
}

/** What the words are replaced with: each with its own where as many are told, else all with one. */
function readWith(cursor: Cursor, found: readonly string[]): Pair[] {
  const isEach = cursor.skipWords('attiecīgi');
  cursor.skipSign('–', '-', '—');
  if (!cursor.skipWords('ar')) throw new NotRead('unknown-wording', cursor.rest);
  const isEachToo = cursor.skipWords('attiecīgi');
  const start = cursor.at;
  const all = readQuotedList(cursor);
  if (isEach || isEachToo) {
    if (all.length !== found.length) throw new NotRead('pairs-differ');
    return found.map((find, index) => ({ find, with: all[index] ?? '' }));
  }
  cursor.at = start;
  const one = readQuoted(cursor);
  if (one === undefined) throw new NotRead('unknown-wording', cursor.rest);
  return found.map((find) => ({ find, with: one }));
}
