import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { viewStart } from './view-start.ts';
import { words } from './words.ts';

/** Everybody's first page. */
export const navigation: NavigationItem[] = [
  { view: viewStart, text: say(words, (w) => w.navigation), firstFor: viewStart.roles },
];
