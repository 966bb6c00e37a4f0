import { fold, inBoth, type Language, languages, type Text } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The usual kinds as they are kept. The list is open: a form may say another one. */
export const usualCentreKinds: readonly string[] = Object.keys(words.lv.centreKinds);

/** The importance of a centre in words: as it was entered where it is none of the usual, for its list is open. */
export function centreKindText(kind: string): Text {
  return inBoth((language) => centreKindIn(language, kind));
}

/** The same in a language. */
export function centreKindIn(language: Language, kind: string): string {
  const known: Readonly<Record<string, string>> = words[language].centreKinds;
  return known[kind] ?? kind;
}

/** What is meant by words of either language, as a form sends them. Another importance is called as it was said. */
export function centreKindMeant(said: string): string {
  const known = languages.flatMap((language) => Object.entries(words[language].centreKinds));
  return known.find(([, inWords]) => fold(inWords) === fold(said))?.[0] ?? said;
}
