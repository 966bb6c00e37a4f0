import type { Text } from '#platform/languages/languages.ts';
import { say } from '#platform/languages/languages.ts';
import type { Role } from './actor.ts';
import { words } from './words.ts';

/** A role as people call it, for the page's header, the choice of where to work, and the log. */
export function roleName(role: Role): Text {
  return say(words, (w) => w.roles[role] ?? role);
}
