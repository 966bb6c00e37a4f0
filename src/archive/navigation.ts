import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

export const navigation: NavigationItem[] = [
  { href: '/register', text: say(words, (w) => w.register), roles: ['employee', 'viewer', 'auditor'], rank: 90 },
  { href: '/archive-files', text: say(words, (w) => w.archiveFiles), roles: ['administrator'], rank: 100 },
];
