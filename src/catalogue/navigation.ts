import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words as changeWords } from './change/words.ts';
import { catalogueViews } from './views.ts';
import { countWaitingEServices } from './what-waits.ts';
import { words } from './words.ts';

/** The holder's officer comes for the holder's e-services. For every role but an organisation's representative: everybody who works here may read the catalogue. */
export const navigation: NavigationItem[] = [
  { view: catalogueViews.listOwn, text: say(changeWords, (w) => w.own), waits: countWaitingEServices },
  { view: catalogueViews.listEServices, text: say(words, (w) => w.navigation) },
];
