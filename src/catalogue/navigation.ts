import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { catalogueViews } from './views.ts';
import { words } from './words.ts';

/** For every role but an organisation's representative: everybody who works here may read the catalogue. */
export const navigation: NavigationItem[] = [
  { view: catalogueViews.listEServices, text: say(words, (w) => w.navigation) },
];
