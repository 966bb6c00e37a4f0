import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The register for everybody who may read it (22.¹ 3.); the archive files for the administrator who enters them. */
export const navigation: NavigationItem[] = [
  { href: '/register', text: say(words, (w) => w.register), roles: ['employee', 'viewer', 'auditor'], rank: 90 },
  { href: '/archive-files', text: say(words, (w) => w.archiveFiles), roles: ['administrator'], rank: 100 },
];
