import { fold } from '#platform/languages/languages.ts';

/** A longer name is found by its beginning only. */
const mostWords = 8;
const longestWord = 40;

/**
 * The words of a name as search compares them: without case, diacritics and apostrophes (ā = a, ß = ss, O’Brien =
 * obrien), split at spaces, hyphens and any other non-letter; each once, in their order.
 */
export function wordsOfName(name: string): string[] {
  const folded = fold(name).replaceAll("'", '');
  const words = folded.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, longestWord)))].slice(0, mostWords);
}

/** What is written before a surname with an apostrophe, with a space, or as a part of it, folded. */
const before = /^(?:o|d|l|n|mc|mac)$/;
const joined = /^(mc|mac)(\p{Letter}{3,})$/u;

/**
 * Other words that a typed name may stand for: O Brien is O’Brien, and Mc Donald is McDonald, and the reverse. None, if nothing in it
 * is written in two ways.
 */
export function otherWords(name: string): string[][] {
  const words = wordsOfName(name);
  const apart = wordsOfName(fold(name).replace(/(?<=(?:^|[^\p{Letter}])(?:o|d|l|n))'/gu, ' '));
  const split = apart.flatMap((word) => joined.exec(word)?.slice(1) ?? [word]);
  const together = words.flatMap((word, at) => {
    if (before.test(word) && at + 1 < words.length) return [];
    const particle = words[at - 1] ?? '';
    return [before.test(particle) ? particle + word : word];
  });
  const others = [split, together].filter((other) => other.join(' ') !== words.join(' '));
  return others.map((other) => other.slice(0, mostWords));
}

/** The rows under which a name is found: one for each ordered pair of its words. One row of each word `leads`. */
export function rowsOfName(words: readonly string[]): { name: string; leads: boolean }[] {
  if (words.length === 1) return words.map((name) => ({ name, leads: true }));
  return words.flatMap((first, i) =>
    words.flatMap((second, j) => {
      if (i === j) return [];
      const others = words.filter((_, index) => index !== i && index !== j);
      return [{ name: [first, second, ...others].join(' '), leads: j === (i + 1) % words.length }];
    }),
  );
}
