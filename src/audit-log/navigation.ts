import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { auditLogViews } from './views.ts';
import { countWaitingInLog } from './what-waits.ts';
import { words } from './words.ts';

/** For the auditor. */
export const navigation: NavigationItem[] = [
  { view: auditLogViews.viewLog, text: say(words, (w) => w.title), waits: countWaitingInLog },
];
