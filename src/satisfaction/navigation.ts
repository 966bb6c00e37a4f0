import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { satisfactionViews } from './views.ts';
import { words } from './words.ts';

/** For the centre's people: what their clients said. */
export const navigation: NavigationItem[] = [
  { view: satisfactionViews.viewSatisfaction, text: say(words, (w) => w.title) },
];
