import type { Actor, Role } from '#acting/index.ts';
import type { NavigationItem } from '#platform/html/header.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** What a person finds at the top of each page: their own work first, for it is their first page, too. */
export function navigation(actor: Actor | null, language: Language, path: string): NavigationItem[] {
  const w = words[language];
  const items: [href: string, text: string, roles: readonly Role[]][] = [
    ['/cases', w.cases, ['employee', 'viewer']],
    ['/to-tell', w.toTell, ['employee', 'viewer']],
    ['/audit', w.auditLog, ['auditor']],
    ['/rights', w.rights, ['administrator']],
    ['/access-requests', w.accessRequests, ['representative', 'administrator', 'ministry_officer']],
    ['/rights', w.rights, ['ministry_officer']],
    [
      '/catalogue',
      w.catalogue,
      ['employee', 'viewer', 'auditor', 'administrator', 'ministry_officer', 'holder_officer'],
    ],
    ['/consultations', w.consultations, ['employee', 'viewer']],
    ['/register', w.register, ['employee', 'viewer', 'auditor']],
    ['/archive-files', w.archiveFiles, ['administrator']],
  ];
  return items
    .filter(([, , roles]) => actor !== null && roles.includes(actor.role))
    .map(([href, text]) => ({ href, text, current: path === href || path.startsWith(`${href}/`) }));
}
