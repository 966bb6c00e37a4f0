import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { statisticsViews } from './views.ts';
import { words } from './words.ts';

/** For whoever answers for what a centre, a holder or the whole network does. */
export const navigation: NavigationItem[] = [{ view: statisticsViews.viewReport, text: say(words, (w) => w.title) }];
