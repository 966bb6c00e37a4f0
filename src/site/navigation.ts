import type { Actor } from '#acting/index.ts';
import type { NavigationItem } from '#platform/html/header.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { navigationItems } from './gathered.ts';

const items = navigationItems.toSorted((a, b) => a.rank - b.rank);

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
