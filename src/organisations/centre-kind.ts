import { inBoth, type Language, type Text } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The importance of a centre in words: as it was entered where it is none of the usual, for its list is open. */
export function centreKindText(kind: string): Text {
  return inBoth((language) => centreKindIn(language, kind));
}

/** The same in a language. */
export function centreKindIn(language: Language, kind: string): string {
  const known: Readonly<Record<string, string>> = words[language].centreKinds;
  return known[kind] ?? kind;
}
