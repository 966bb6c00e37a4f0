import type { Logged } from '#platform/database/database.ts';
import type { Text } from '#platform/languages/languages.ts';
import type { Actor } from './actor.ts';
import type { PointOfLaw } from './point-of-law.ts';
import { type AuditEntry, record } from './record.ts';

/** What follows from an act or a look and is not asked for by itself: a copy placed in the archive, a mandate completed. */
export interface Consequence {
  readonly name: string;
  readonly title: Text;
  readonly point?: PointOfLaw | undefined;
  /** An act has roles and is no consequence: what follows from another act has a name of its own. */
  readonly roles?: never;
}

/** Writes the entry of a consequence, beside that of the act or view it follows from, under the same actor. */
export function recordConsequence(
  tx: Logged,
  actor: Actor,
  { name, point }: Consequence,
  about: Pick<AuditEntry, 'client' | 'things' | 'purpose'> = {},
): void {
  record(tx, actor, { act: name, point, ...about });
}
