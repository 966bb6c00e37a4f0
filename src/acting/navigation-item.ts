import type { Text } from '#platform/languages/languages.ts';
import type { Role } from './actor.ts';
import type { View } from './view.ts';

/** A room's link at the top of each page, as the room offers it to the site: to one of its views, for that view's roles. */
export interface NavigationItem {
  readonly view: Pick<View, 'path' | 'roles'>;
  readonly text: Text;
  /** Whose first page it is, although rooms gathered before this one have links for them too. */
  readonly firstFor?: readonly Role[];
}
