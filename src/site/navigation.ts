import type { Actor } from '#acting/index.ts';
import type { NavigationItem } from '#platform/html/header.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { navigationItems } from './gathered.ts';

/** What a person finds at the top of each page: their own work first, for it is their first page, too. */
export function navigation(actor: Actor | null, language: Language, path: string): NavigationItem[] {
  if (!actor) return [];
  const { role } = actor;
  return navigationItems
    .filter(({ view }) => view.roles.includes(role))
    .toSorted((a, b) => Number(b.firstFor?.includes(role) ?? false) - Number(a.firstFor?.includes(role) ?? false))
    .map(({ view, text }) => ({
      href: view.path,
      text: text[language],
      current: path === view.path || path.startsWith(`${view.path}/`),
    }));
}
