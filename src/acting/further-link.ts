import type { Text } from '#platform/languages/languages.ts';
import type { Role } from './actor.ts';
import type { View } from './view.ts';

/** A link that a room puts on the page of another room's view, for the roles of what it leads to. */
export interface FurtherLink {
  readonly on: Pick<View, 'path'>;
  readonly to: { readonly roles: readonly Role[] };
  readonly text: Text;
  /** Where it leads, by the parameters of that page's address. */
  address(of: Readonly<Record<string, string>>): string;
}
