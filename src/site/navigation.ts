import type { Actor, Role } from '#acting/index.ts';
import type { NavigationItem } from '#platform/html/header.tsx';
import { type Language, say, type Text } from '#platform/languages/languages.ts';
import { navigationItems } from './gathered.ts';
import { words } from './words.ts';

interface Item {
  readonly href: string;
  readonly text: Text;
  readonly roles: readonly Role[];
  readonly rank: number;
}

const offered: readonly Item[] = [
  ...navigationItems,
  { href: '/audit', text: say(words, (w) => w.auditLog), roles: ['auditor'], rank: 30 },
];

const items = offered.toSorted((a, b) => a.rank - b.rank);

/** What a person finds at the top of each page: their own work first, for it is their first page, too. */
export function navigation(actor: Actor | null, language: Language, path: string): NavigationItem[] {
  return items
    .filter(({ roles }) => actor !== null && roles.includes(actor.role))
    .map(({ href, text }) => ({
      href,
      text: text[language],
      current: path === href || path.startsWith(`${href}/`),
    }));
}
