import { type Anchor, readAnchor } from './anchor.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import type { Cursor } from './cursor.ts';
import { readNewText } from './new-text.ts';
import { actCase, isQuotedKind, ordinalOf } from './nouns.ts';
import {
  demandWordsInside,
  type Places,
  placesTold,
  readPlaces,
  shareCase,
  skipAnd,
  withoutQuotedSentence,
} from './places.ts';
import { readQuoted, readQuotedList, skipQuotedKinds } from './quoted.ts';
import { NotRead } from './reasons.ts';
import { readReplacement } from './replacement.ts';
import { readNewRow } from './rows.ts';
import type { Target } from './target.ts';
import type { Verb } from './verbs.ts';

/** What stands before the verb: `5. punktā aizstāt …`. */
export type Before = Places | undefined;

/** How the sentence of each verb goes on. What is not here is not read. */
export const clauses: Readonly<Record<Verb, (cursor: Cursor, context: Context, before: Before) => Change[]>> = {
  izteikt: (cursor, context, before) => {
    const wordedFirst = skipWording(cursor);
    const places = before ?? demandPlaces(cursor, context, 'a');
    if (!wordedFirst && !skipWording(cursor) && !context.isWorded) throw unknown(cursor);
    return [{ op: 'express', targets: places.targets, ...readNewText(cursor, places.targets) }];
  },

  papildināt: (cursor, context, before) => {
    skipWholeAct(cursor, context.style.isLaw);
    const container = before ?? readPlaces(cursor, context);
    const sentence = readNewSentence(cursor, container);
    if (sentence) return [sentence];
    if (/^(aiz|pēc|pirms)$/.test(cursor.word())) return readInsertions(cursor, context, container);
    if (!cursor.skipWords('ar')) throw unknown(cursor);
    const start = cursor.at;
    const words = readQuoted(cursor);
    if (words !== undefined || skipQuotedKinds(cursor)) {
      cursor.at = start;
      return [readInsertionFirst(cursor, context, container)];
    }
    const inherited = container ? container.targets : context.inherited;
    return [readAdded(cursor, { ...context, beside: container ? [] : context.beside }, inherited)];
  },

  svītrot: (cursor, context, before) => {
    const named = before ?? readPlaces(cursor, context);
    const places = withoutQuotedSentence(cursor, named);
    if (places === named) demandWordsInside(cursor, named);
    const isEach = isQuotedKind(cursor.word(1)) && cursor.skipWords(/^vis(us|as)$/);
    const find = readQuotedList(cursor);
    if (find.length > 0) {
      const targets = (places ?? readPlaces(cursor, context))?.targets ?? placesTold(context);
      return [{ op: 'deleteWords', targets, find, ...(isEach && { everywhere: true as const }) }];
    }
    if (!places) throw new NotRead('no-place');
    if (!places.cases.includes('a')) throw unknown(cursor);
    return [{ op: 'delete', targets: places.targets }];
  },

  aizstāt: readReplacement,

  atzīt: (cursor, context, before) => {
    const first = before ?? readPlaces(cursor, context);
    if (!cursor.skipWords('par', 'spēku', /^zaudējuš(u|iem|ām|us|as)$/)) throw unknown(cursor);
    const places = first ?? readPlaces(cursor, context);
    if (!places?.cases.includes('a')) throw new NotRead('another-act');
    return [{ op: 'delete', targets: places.targets }];
  },
};

/**
 * What stands behind `papildināt … ar`: the new places with their wording.
 * @param inherited the places that are supplemented
 */
export function readAdded(cursor: Cursor, context: Context, inherited: readonly Target[]): Change {
  cursor.skipWords(/^(jaunu|jauniem|jaunām|šādu|šādiem|šādām)$/);
  const row = readNewRow(cursor, inherited);
  if (row) return row;
  const added = readPlaces(cursor, { ...context, inherited });
  if (!added || !/[ad]/.test(added.cases)) throw unknown(cursor);
  skipWording(cursor);
  return { op: 'add', targets: added.targets, ...readNewText(cursor, added.targets) };
}

/** `5. punktu aiz otrā teikuma ar teikumu šādā redakcijā: "…"`: it is the third one. Undefined, and nothing is passed, if it is not told so. */
function readNewSentence(cursor: Cursor, container: Before): Change | undefined {
  const start = cursor.at;
  const isBefore = cursor.word() === 'pirms';
  const beside = cursor.skipWords(/^(?:aiz|pēc|pirms)$/) ? ordinalOf(cursor.word()) : undefined;
  const [place, ...others] = container?.targets ?? [];
  const isTold =
    beside !== undefined && cursor.skipWords(/./, 'teikuma', 'ar') && isWithSentences(place) && others.length === 0;
  cursor.skipWords(/^(?:jaunu|šādu)$/);
  if (!isTold || !cursor.skipWords('teikumu') || (isBefore && beside === 0)) {
    cursor.at = start;
    return undefined;
  }
  skipWording(cursor);
  // Behind the last one it needs no number.
  const number = beside === 0 ? undefined : [{ number: String(isBefore ? beside : beside + 1) }];
  const targets = [{ ...place, steps: [...place.steps, { kind: 'sentence' as const, ...(number && { number }) }] }];
  return { op: 'add', targets, ...readNewText(cursor, targets) };
}

/** Whether the place consists of sentences that are counted in it. */
function isWithSentences(place: Target | undefined): place is Target {
  return /^(?:point|inner part|paragraph|note)$/.test(place?.steps.at(-1)?.kind ?? '');
}

/** The places that must come, in this case. */
function demandPlaces(cursor: Cursor, context: Context, wanted: string): Places {
  const places = readPlaces(cursor, context);
  if (!places) throw new NotRead('no-place');
  if (!shareCase(wanted, places.cases)) throw unknown(cursor);
  return places;
}

function unknown(cursor: Cursor): NotRead {
  return new NotRead('unknown-wording', cursor.rest);
}

/** Passes `šādā redakcijā`. */
function skipWording(cursor: Cursor): boolean {
  const adjective = /^(šādā|jaunā|sekojošā|turpmāk)$/;
  return cursor.skipWords(adjective, 'redakcijā') || cursor.skipWords('šādā', 'jaunā', 'redakcijā');
}

/** Passes `noteikumus`, where what follows is added to the act itself. */
function skipWholeAct(cursor: Cursor, isLaw: boolean): void {
  const adjective = cursor.word() === 'saistošos' ? 1 : 0;
  if (actCase(cursor.word(adjective), isLaw) === 'a') cursor.at += adjective + 1;
}

/** `aiz vārdiem "a" ar vārdiem "b" un aiz vārda "c" ar vārdu "d"`. */
function readInsertions(cursor: Cursor, context: Context, container: Before): Change[] {
  const changes: Change[] = [];
  let targets = container?.targets ?? placesTold(context);
  for (;;) {
    const anchored = readAnchored(cursor, context, targets);
    if (!cursor.skipWords('ar')) throw unknown(cursor);
    cursor.skipWords('šāda', 'satura');
    const text = readQuoted(cursor) ?? readSentences(cursor, anchored);
    if (text === undefined) throw unknown(cursor);
    changes.push(...anchored.map((one): Change => ({ op: 'insertWords', ...one, text })));
    targets = anchored.at(-1)?.targets ?? targets;
    const start = cursor.at;
    if (!skipAnd(cursor) || !/^(aiz|pēc|pirms)$/.test(cursor.word())) {
      cursor.at = start;
      return changes;
    }
    // Which of them is meant is not told.
    if (anchored.length > 1) throw new NotRead('no-place');
  }
}

type Anchored = { targets: Target[] } & Anchor;

/** `5. punktu aiz vārda "a" un 6. punktu aiz vārda "b"`: what is inserted is told once, behind them. */
function readAnchored(cursor: Cursor, context: Context, first: Target[]): Anchored[] {
  const found: Anchored[] = [];
  for (let targets = first; ; ) {
    const anchor = readAnchor(cursor);
    if (!anchor) throw unknown(cursor);
    found.push({ targets, ...anchor });
    const start = cursor.at;
    const next = skipAnd(cursor) ? readPlaces(cursor, { ...context, beside: targets }) : undefined;
    if (!next?.cases.includes('a') || !/^(aiz|pēc|pirms)$/.test(cursor.word())) {
      cursor.at = start;
      return found;
    }
    targets = next.targets;
  }
}

/** `aiz vārda "kārtībā." ar teikumu šādā redakcijā: "…"`: only where a sentence ends can another begin. */
function readSentences(cursor: Cursor, anchored: readonly Anchor[]): string | undefined {
  const start = cursor.at;
  cursor.skipWords(/^(jaunu|jauniem|šādu|šādiem)$/);
  const isEnd = anchored.every((one) => 'after' in one && /[.!?]$/.test(one.after));
  if (isEnd && cursor.skipWords(/^teikum(u|iem)$/)) {
    skipWording(cursor);
    cursor.skipSign(':');
    const token = cursor.peek();
    cursor.at += 1;
    if (token?.type === 'quotation' && !token.unbalanced) return token.text;
  }
  cursor.at = start;
  return undefined;
}

/** `ar vārdiem "b" aiz vārdiem "a"`. */
function readInsertionFirst(cursor: Cursor, context: Context, container: Before): Change {
  const text = readQuoted(cursor);
  const place = readAnchor(cursor);
  if (text === undefined || !place) throw new NotRead('no-position');
  return { op: 'insertWords', targets: container?.targets ?? placesTold(context), ...place, text };
}
