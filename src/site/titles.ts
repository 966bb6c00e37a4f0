import type { Text } from '#platform/languages/languages.ts';
import { acts, consequences, views } from './gathered.ts';

/** What every act, view and consequence is called, by its name. */
export function titles(): ReadonlyMap<string, Text> {
  return new Map([...acts, ...views, ...consequences].map(({ name, title }) => [name, title]));
}
