import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { countDue } from './count-due.ts';
import { rightsViews } from './views.ts';
import { words } from './words.ts';

/** For administrators and the ministry's officers. */
export const navigation: NavigationItem[] = [
  { view: rightsViews.listRights, text: say(words, (w) => w.navigation), waits: countDue },
];
