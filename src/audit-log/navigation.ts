import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

export const navigation: NavigationItem[] = [
  { href: '/audit', text: say(words, (w) => w.title), roles: ['auditor'], rank: 30 },
];
