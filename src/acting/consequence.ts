import type { Transaction } from '#platform/database/database.ts';
import type { Text } from '#platform/languages/languages.ts';
import type { PointOfLaw } from './point-of-law.ts';
import { type Acting, type AuditEntry, record } from './record.ts';

/** What follows from an act and is not asked for by itself: a copy placed in the archive, a mandate completed. */
export interface Consequence {
  readonly name: string;
  readonly title: Text;
  readonly point?: PointOfLaw | undefined;
}

/** Writes the entry of a consequence, beside that of its act. */
export function recordConsequence(
  tx: Transaction,
  acting: Acting,
  { name, point }: Consequence,
  about: Pick<AuditEntry, 'client' | 'things' | 'purpose'> = {},
): void {
  record(tx, acting, { act: name, point, ...about });
}
