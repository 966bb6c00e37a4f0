import { fold } from '#platform/languages/languages.ts';
import type { AdministratorsRight } from '#rights/index.ts';

/** Annex 2 names people by name and e-mail, and by nothing that never changes: an officer confirms who is meant. */
export function isMeant(row: { name: string; email: string }, right: AdministratorsRight): boolean {
  return fold(row.name) === fold(right.name) || row.email.toLowerCase() === right.email.toLowerCase();
}
