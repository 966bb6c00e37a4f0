import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

const item = { href: '/rights', text: say(words, (w) => w.navigation) };

/** Rights are an administrator's first work; an officer of the ministry comes for the requests first. */
export const navigation: NavigationItem[] = [
  { ...item, roles: ['administrator'], rank: 40 },
  { ...item, roles: ['ministry_officer'], rank: 60 },
];
