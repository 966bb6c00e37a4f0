import type { Cursor } from './cursor.ts';
import { isQuotedKind } from './nouns.ts';
import { demandNoPageNumber } from './page-numbers.ts';
import { NotRead } from './reasons.ts';

/** Passes what says what is quoted: `vārdus`, `skaitli un vārdu`, `tekstu iekavās`. */
export function skipQuotedKinds(cursor: Cursor): boolean {
  const start = cursor.at;
  while (isQuotedKind(cursor.word())) {
    cursor.at += 1;
    if (cursor.word() === 'iekavās') cursor.at += 1;
    const end = cursor.at;
    cursor.skipSign(',');
    if (!cursor.skipWords('un')) cursor.skipWords('kā', 'arī');
    if (!isQuotedKind(cursor.word())) {
      cursor.at = end;
      break;
    }
  }
  return cursor.at > start;
}

/** Reads a quotation with what says its kind; undefined, and nothing is passed, if none comes. */
export function readQuoted(cursor: Cursor): string | undefined {
  const start = cursor.at;
  skipQuotedKinds(cursor);
  cursor.skipSign(':');
  const kinds = cursor.tokens.slice(start, cursor.at).map(({ text }) => text);
  const token = cursor.peek();
  if (token?.type === 'quotation') {
    // `"SIA "Alfa" un vārdus "Beta""`: what joins two quotations stands in one.
    if (/(?<!\p{L})(?:un|,)\s+(?:vārd|skait|ciparu)\p{Ll}*\s*[\u201c”„"«]/u.test(token.text))
      throw new NotRead('marks-unclear');
    demandNoPageNumber(token.text);
    // A comma that stands only in the sentence would be lost.
    const isLost = kinds.some((word) => /^(pieturzīm|komat)/.test(word)) && !/[,;.:–-]/.test(token.text);
    if (isLost) throw new NotRead('unknown-wording', cursor.rest);
    cursor.at += 1;
    return token.text;
  }
  cursor.at = start;
  return undefined;
}

/** Reads quotations that are listed: `vārdus "a", "b" un "c"`. */
export function readQuotedList(cursor: Cursor): string[] {
  const found: string[] = [];
  for (let start = cursor.at; ; ) {
    const one = readQuoted(cursor);
    if (one === undefined) {
      cursor.at = start;
      return found;
    }
    found.push(one);
    start = cursor.at;
    if (cursor.skipSign(',')) cursor.skipWords('un');
    else if (!cursor.skipWords('un') && !cursor.skipWords('kā', 'arī')) return found;
  }
}
