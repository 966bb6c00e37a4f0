import type { Transaction } from '#platform/database/database.ts';
import type { Text } from '#platform/languages/languages.ts';
import type { Actor, Role } from './actor.ts';
import type { View } from './view.ts';

/** A room's link at the top of each page, as the room offers it to the site: to one of its views, for that view's roles. */
export interface NavigationItem {
  readonly view: Pick<View, 'path' | 'roles'>;
  readonly text: Text;
  /** Whose first page it is, although rooms gathered before this one have links for them too. */
  readonly firstFor?: readonly Role[];
  /** How much waits behind it for this person, `mostWaiting` or more. It is asked for every page, so it reads little. */
  readonly waits?: (tx: Transaction, actor: Actor) => Promise<number>;
}
