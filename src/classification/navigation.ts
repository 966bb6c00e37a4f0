import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { classificationViews } from './views.ts';
import { words } from './words.ts';

/** For the administrator of a municipality: by which scheme its papers are kept. */
export const navigation: NavigationItem[] = [
  { view: classificationViews.listSchemes, text: say(words, (w) => w.title) },
];
