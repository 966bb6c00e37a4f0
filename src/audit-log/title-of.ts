import type { Language, Text } from '#platform/languages/languages.ts';

/** Titles of all acts, views, consequences and events by their names, as their rooms say them. The rooms stand above this one. */
export type Titles = ReadonlyMap<string, Text>;

/** What an act is called; undefined for a name that nothing has any more. */
export function titleOf(titles: Titles, act: string, language: Language): string | undefined {
  return titles.get(act)?.[language];
}
