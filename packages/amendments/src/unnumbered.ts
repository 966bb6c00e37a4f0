import type { Context } from './context.ts';
import { NotRead } from './reasons.ts';
import { letters } from './replacement.ts';
import { bareWordingFrom, type Segment } from './segments.ts';
import { type Heading, readHeading } from './sentence.ts';
import type { Token } from './tokens.ts';
import { verbPattern } from './verbs.ts';

const verb = new RegExp(`^${verbPattern}$`, 'u');

/**
 * The clauses under a heading that have no numbers of their own: `5. pantā:`, then `izteikt …;`, `svītrot …;`, each with a verb, or behind `1)` or a dash.
 * Undefined if there are none. Of a text that breaks off inside a quotation, the last clause is all that follows the last quotation that is closed.
 * @param text the text in which the tokens stand
 */
export function clausesUnder(
  text: string,
  tokens: readonly Token[],
  segment: Segment,
  context: () => Context,
): { heading?: Heading; clauses: Segment[] } | undefined {
  // Under the introductory sentence itself.
  const listed = isDash(tokens[0]) || tokens[1]?.text === ')' ? markedStarts(tokens, -1) : undefined;
  const direct = listed && quotedClauses(text, clausesOf(segment, listed));
  if (direct) return { clauses: direct };
  const colon = tokens.findIndex(({ type, text }) => type === 'sign' && text === ':');
  const first = tokens[colon + 1];
  if (colon < 1 || !first) return undefined;
  const marked = markedStarts(tokens, colon);
  if (!marked && !isVerb(first)) return undefined;
  const heading = headingOf(tokens.slice(0, colon + 1), context);
  if (!heading || (heading.verb && !marked)) return undefined;
  const sure = segment.fault ? tokens.findLastIndex(({ type }) => type === 'quotation') + 2 : tokens.length;
  const starts =
    marked ??
    tokens.flatMap((token, index) =>
      index > colon + 1 && index <= sure && isVerb(token) && tokens[index - 1]?.text === ';'
        ? [{ at: token.at, from: token.at }]
        : [],
    );
  const all = clausesOf(segment, marked ? starts : [{ at: first.at, from: first.at }, ...starts]);
  const clauses = marked ? quotedClauses(text, all) : all;
  return clauses && { heading, clauses };
}

/** The clauses, if none has a new wording outside of quotation marks, of which those behind it may be parts. */
function quotedClauses(text: string, clauses: Segment[]): Segment[] | undefined {
  return clauses.some((clause) => bareWordingFrom(text, clause) !== undefined) ? undefined : clauses;
}

/**
 * The sentences of an act that has no numbers: each on a line of its own, behind a dash or with its verb first. Undefined if there is only one.
 * @param text the text in which the tokens stand
 */
export function sentencesOnLines(text: string, tokens: readonly Token[], segment: Segment): Segment[] | undefined {
  const isEnd = (token: Token | undefined) => !token || token.type === 'quotation' || /^;$|\.$/.test(token.text);
  const [mark] = tokens;
  const starts = tokens.flatMap((token, index) => {
    const isLine = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(segment.from, token.at - 20), token.at));
    if (!isLine || !isEnd(tokens[index - 1])) return [];
    const next = tokens[index + 1];
    // A list inside of one sentence has another mark.
    if (isDash(token) && token.text === mark?.text && next) return [{ at: token.at, from: next.at }];
    return isVerb(token) ? [{ at: token.at, from: token.at }] : [];
  });
  const isFirst = starts[0] !== undefined && starts[0].at === tokens[0]?.at;
  return isFirst && starts.length > 1 ? quotedClauses(text, clausesOf(segment, starts)) : undefined;
}

function isVerb({ type, text }: Token): boolean {
  return type === 'word' && verb.test(text);
}

function isDash(token: Token | undefined): boolean {
  return token?.type === 'sign' && /^[-–—•]$/.test(token.text);
}

/** Where the clauses behind `1)`, `2)` or behind dashes begin, the first right behind the colon; undefined if they are told by neither. */
function markedStarts(tokens: readonly Token[], colon: number): { at: number; from: number }[] | undefined {
  const starts: { at: number; from: number }[] = [];
  const isDashed = isDash(tokens[colon + 1]);
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (index <= colon || (starts.length > 0 && before?.text !== ';')) continue;
    const isMark = token.text === String(starts.length + 1) || token.text === letters[starts.length];
    const isBracket = isMark && tokens[index + 1]?.text === ')';
    if (isDashed ? token.text !== tokens[colon + 1]?.text : !isBracket) {
      if (index === colon + 1) return undefined;
      continue;
    }
    const from = tokens[index + (isDashed ? 1 : 2)]?.at;
    if (from !== undefined) starts.push({ at: token.at, from });
  }
  return starts.length > 0 ? starts : undefined;
}

function headingOf(tokens: readonly Token[], context: () => Context): Heading | undefined {
  try {
    return readHeading(tokens, context());
  } catch (error) {
    if (error instanceof NotRead) return undefined;
    throw error;
  }
}

/** The stretches of the segment from each beginning up to the next one; the last one ends as the segment does. */
function clausesOf(segment: Segment, starts: readonly { at: number; from: number }[]): Segment[] {
  let passed = segment.quotations.filter(({ opened }) => opened.at < (starts[0]?.at ?? 0)).length;
  return starts.map(({ from }, index) => {
    const to = starts[index + 1]?.at;
    const start = passed;
    while ((segment.quotations[passed]?.opened.at ?? Number.POSITIVE_INFINITY) < (to ?? segment.to)) passed += 1;
    return clauseOf(segment, from, to, segment.quotations.slice(start, passed));
  });
}

function clauseOf(segment: Segment, from: number, to: number | undefined, quotations: Segment['quotations']): Segment {
  const { at, endedBy, fault, unbalanced } = segment;
  const own = { at, from, to: to ?? segment.to, quotations };
  if (to !== undefined) return { ...own, endedBy: 'number' };
  return { ...own, endedBy, ...(fault && { fault }), ...(unbalanced && { unbalanced }) };
}
