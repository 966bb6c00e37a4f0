import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { countToTell } from './count-to-tell.ts';
import { caseViews } from './views.ts';
import { words } from './words.ts';

/** The work of the counter. */
export const navigation: NavigationItem[] = [
  { view: caseViews.viewCases, text: say(words, (w) => w.list.title) },
  { view: caseViews.viewToTell, text: say(words, (w) => w.navigation), waits: countToTell },
];
