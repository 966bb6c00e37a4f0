import type { Text } from '#platform/languages/languages.ts';
import { acts, consequences, events, views } from './gathered.ts';

/** What every act, view, consequence and event is called, by its name. */
export function titles(): ReadonlyMap<string, Text> {
  return new Map([...acts, ...views, ...consequences, ...events].map(({ name, title }) => [name, title]));
}
