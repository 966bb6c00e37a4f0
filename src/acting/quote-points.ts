import type { QuotedPoint } from '#platform/html/point-badge.tsx';
import { say } from '#platform/languages/languages.ts';
import { cite } from './point-of-law.ts';
import { words } from './words.ts';
import { dutiesBegin, type OnePoint, wordsOfAct } from './words-of-act.ts';

/**
 * The point as pages show it: cited, with the act's own words behind it. Whoever cites two points at once, `17.3, 20.13`, is given
 * two. A point that the act does not have, which only an old log can name, has no words.
 */
export function quotePoints(point: string): readonly QuotedPoint[] {
  return point.split(', ').map(quoteOne);
}

const source = say(words, (w) => w.sourceOfLaw);

function quoteOne(point: string): QuotedPoint {
  const cited = cite(point);
  if (!isOfAct(point)) return { cited };
  const { law, gloss } = wordsOfAct[point];
  return { cited, words: { beginning: point.startsWith('22.1.') ? dutiesBegin : undefined, law, gloss, source } };
}

function isOfAct(point: string): point is OnePoint {
  return Object.hasOwn(wordsOfAct, point);
}
