import type { Stretch } from './find-words.ts';

/** What stands before a full stop that may be that of a number, an initial or an abbreviation. */
const shortened = /(?:^|[^\p{L}\p{N}])(?:\d+|\p{L}{1,3}|piem|resp|tūkst|milj|plkst|proc)$/u;
// Short words that abbreviate nothing.
const whole =
  /(?:^|[^\p{L}\p{N}])(?:ir|nav|var|jā|nē|arī|pēc|sev|t(?:as|ā|o|ai|am|ie|os|ās)|š(?:is|ī|o|ai|im|ie|os|ās))$/iu;
const beforeNumber = /(?:^|[^\p{L}\p{N}])(?:nr|plkst)$/iu;

/**
 * The sentences of a text; undefined where it is not sure where one ends. `5. Pielikums` may be two sentences or one name,
 * `… dienas. e-pakalpojums` may begin one.
 */
export function sentencesOf(text: string): Stretch[] | undefined {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(/([.!?]["”»\u201c)]*)(\s*)[„\u201c"«(]*([\p{L}\d])/gu)) {
    const [, sign = '', space = '', next = ''] = match;
    const end = match.index + sign.length;
    const [words, isFigure] = [text.slice(start, match.index), /\d/.test(next)];
    // `www.tilts.lv`, `e.g.`, `5.1`: no sentence begins without a space, unless the space is missing.
    if (space === '' && !/\p{Lu}/u.test(next)) continue;
    if (sign.startsWith('.') && shortened.test(words) && !whole.test(words)) {
      if (space !== '' && /\p{Ll}/u.test(next)) continue;
      if (isFigure && beforeNumber.test(words)) continue;
      return undefined;
    }
    if (space === '' || /\p{Ll}/u.test(next)) return undefined;
    sentences.push({ start, end });
    start = end + space.length;
  }
  return [...sentences, { start, end: text.trimEnd().length }];
}
