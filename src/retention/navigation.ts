import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { retentionViews } from './views.ts';
import { words } from './words.ts';

/** For the administrator of a municipality: until when its centres keep their papers. */
export const navigation: NavigationItem[] = [{ view: retentionViews.listCentres, text: say(words, (w) => w.title) }];
