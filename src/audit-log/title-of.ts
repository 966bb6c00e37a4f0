import type { Language, Text } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** Titles of all acts, views and consequences by their names, as their rooms say them. The rooms stand above this one. */
export type Titles = ReadonlyMap<string, Text>;

/** What an act is called; undefined for a name that nothing has any more. */
export function titleOf(titles: Titles, act: string, language: Language): string | undefined {
  return titles.get(act)?.[language] ?? words[language].otherActs[act];
}
