import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { whoeverWorks } from './views.ts';
import { words } from './words.ts';

export const navigation: NavigationItem[] = [
  { href: '/catalogue', text: say(words, (w) => w.navigation), roles: whoeverWorks, rank: 70 },
];
