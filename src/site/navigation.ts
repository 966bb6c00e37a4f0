import { type Actor, mostWaiting } from '#acting/index.ts';
import type { NavigationItem } from '#platform/html/header.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { navigationItems } from './gathered.ts';
import { words } from './words.ts';

/** What a person finds at the top of each page: their own work first, for it is their first page, too. */
export function navigation(
  actor: Actor | null,
  language: Language,
  path: string,
  counts: ReadonlyMap<string, number> = new Map(),
): NavigationItem[] {
  if (!actor) return [];
  const { role } = actor;
  return navigationItems
    .filter(({ view }) => view.roles.includes(role))
    .toSorted((a, b) => Number(b.firstFor?.includes(role) ?? false) - Number(a.firstFor?.includes(role) ?? false))
    .map(({ view, text }) => ({
      href: view.path,
      text: text[language],
      waits: waitingOf(counts.get(view.path) ?? 0, language),
      current: path === view.path || path.startsWith(`${view.path}/`),
    }));
}

/** A figure beside its item; nothing of what does not wait. */
function waitingOf(count: number, language: Language): NavigationItem['waits'] {
  if (count === 0) return undefined;
  const isMore = count >= mostWaiting;
  const w = words[language].waits;
  return {
    figure: isMore ? `${mostWaiting}+` : String(count),
    inWords: isMore ? w.atLeast(mostWaiting) : w.exactly(count),
  };
}
