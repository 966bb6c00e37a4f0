import type { Quotation } from './marks.ts';

/** A piece of a sentence. */
export type Token =
  | { type: 'word'; text: string; at: number }
  /** Figures with their dots, as printed: `16.1`, `22.`, `16.¹`. */
  | { type: 'number'; text: string; at: number }
  | { type: 'quotation'; text: string; at: number; unbalanced?: true }
  | { type: 'sign'; text: string; at: number };

const pieces = /(\d+(?:\.\d+)*\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]*\.?)|(\p{L}[\p{L}\p{M}]*)|(\S)/gu;

/** The pieces of a stretch of text. What stands between quotation marks is one piece. */
export function tokensOf(text: string, from: number, to: number, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (const { opened, closed } of quotations) {
    tokens.push(...plain(text, at, opened.at));
    const inside = text.slice(opened.at + opened.length, closed.at);
    tokens.push({ type: 'quotation', text: inside.trim(), at: opened.at });
    at = closed.at + closed.length;
  }
  return [...tokens, ...plain(text, at, to)];
}

function plain(text: string, from: number, to: number): Token[] {
  return [...text.slice(from, to).matchAll(pieces)].map(({ 0: piece, 1: number, 2: word, index }) => ({
    type: number ? 'number' : word ? 'word' : 'sign',
    text: piece,
    at: from + index,
  }));
}
