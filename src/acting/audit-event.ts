import type { Transaction } from '#platform/database/database.ts';
import type { Text } from '#platform/languages/languages.ts';
import type { PointOfLaw } from './point-of-law.ts';
import { type Acting, type AuditEntry, record } from './record.ts';

/**
 * What stands in the log and is no act, because nobody acts under a right: a person who signs in has none yet, an operator at the
 * command line has none at all, and a job is nobody. Who records events stands in `test/walls/events.test.ts`.
 */
export interface AuditEvent {
  readonly name: string;
  readonly title: Text;
  readonly point?: PointOfLaw | undefined;
  readonly roles?: never;
}

/** Writes the entry of an event, or of its refusal. */
export function recordEvent(
  tx: Transaction,
  acting: Acting,
  { name, point }: AuditEvent,
  about: Pick<AuditEntry, 'things' | 'refusal'> = {},
): void {
  record(tx, acting, { act: name, point, ...about });
}
