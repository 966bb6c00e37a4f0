import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { consultationsViews } from './views.ts';
import { words } from './words.ts';

/** For the employee who advises (17.3., 20.13.), and for the viewer. */
export const navigation: NavigationItem[] = [
  { view: consultationsViews.listConsultations, text: say(words, (w) => w.title) },
];
