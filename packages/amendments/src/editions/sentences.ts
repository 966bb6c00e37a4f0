import type { Stretch } from './find-words.ts';

// Behind these a full stop ends no sentence for certain.
const abbreviation = /(?:^|[\s(„\u201c"«])(?:\d+|\p{Lu}|\p{L}{1,2}|piem|utt|tml|resp|tūkst|milj|plkst|proc)$/u;

/** The sentences of a text; undefined where the end of one is not sure: `2. Pielikums` may be two sentences or one name. */
export function sentencesOf(text: string): Stretch[] | undefined {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”»\u201c)]*\s+(?=[„\u201c"«(]*[\p{Lu}\d])/gu)) {
    const words = text.slice(start, match.index);
    const isName = match[0].startsWith('.') && abbreviation.test(words);
    // `Nr. 401`, `1. 2. un 3. punkts`: a figure that follows an abbreviation begins nothing.
    if (isName && /^\d/.test(text.slice(match.index + match[0].length))) continue;
    if (isName) return undefined;
    sentences.push({ start, end: match.index + match[0].trimEnd().length });
    start = match.index + match[0].length;
  }
  return [...sentences, { start, end: text.trimEnd().length }];
}
