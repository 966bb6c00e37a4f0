/** Capitals of other alphabets that look like Latin ones, each alphabet above the Latin letters. */
const alike = [
  ['АВЕКМНОРСТХУІЅЈ', 'ABEKMHOPCTXYISJ'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
] as const;

const latin = new Map(alike.flatMap(([from, to]) => Array.from(from, (letter, at) => [letter, to[at] ?? letter])));

/**
 * The text in capitals, with Latin letters for the Cyrillic and Greek ones that look like them, as codes and numbers are compared:
 * which keyboard was on cannot be seen on a paper.
 */
export function latinCapitals(text: string): string {
  return text.toUpperCase().replace(/[\u0370-\u04ff]/g, (letter) => latin.get(letter) ?? letter);
}
