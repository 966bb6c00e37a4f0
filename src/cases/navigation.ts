import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The counter's work is first. */
export const navigation: NavigationItem[] = [
  { href: '/cases', text: say(words, (w) => w.list.title), roles: ['employee', 'viewer'], rank: 10 },
  { href: '/to-tell', text: say(words, (w) => w.navigation), roles: ['employee', 'viewer'], rank: 20 },
];
