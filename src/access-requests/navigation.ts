import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { readers } from './see-request.ts';
import { words } from './words.ts';

export const navigation: NavigationItem[] = [
  { href: '/access-requests', text: say(words, (w) => w.list.title), roles: readers, rank: 50 },
];
