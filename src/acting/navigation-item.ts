import type { Text } from '#platform/languages/languages.ts';
import type { Role } from './actor.ts';

/** A room's link at the top of each page, as the room offers it to the site. */
export interface NavigationItem {
  readonly href: string;
  readonly text: Text;
  readonly roles: readonly Role[];
  /** Lower comes first: a person's own work, and therefore their first page. */
  readonly rank: number;
}
