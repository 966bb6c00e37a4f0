import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { countRequests } from './count-requests.ts';
import { accessRequestsViews } from './views.ts';
import { words } from './words.ts';

/** For those who ask, and for the ministry's officer, who decides and comes for that first. */
export const navigation: NavigationItem[] = [
  {
    view: accessRequestsViews.listRequests,
    text: say(words, (w) => w.list.title),
    firstFor: ['ministry_officer'],
    waits: countRequests,
  },
];
