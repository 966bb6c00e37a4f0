import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { organisationsViews } from './views.ts';
import { words } from './words.ts';

/** For the ministry's officers and for administrators. */
export const navigation: NavigationItem[] = [
  { view: organisationsViews.listOrganisations, text: say(words, (w) => w.navigation) },
];
