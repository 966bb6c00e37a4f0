import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { readers } from './see-request.ts';
import { words } from './words.ts';

/** For the roles that may read a request: representative and administrator, who ask, and the ministry's officer, who decides. */
export const navigation: NavigationItem[] = [
  { href: '/access-requests', text: say(words, (w) => w.list.title), roles: readers, rank: 50 },
];
