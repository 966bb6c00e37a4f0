import { type Database, type Transaction, transaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
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

/** Writes the entry of an event. */
export function recordEvent(
  tx: Transaction,
  acting: Acting,
  { name, point }: AuditEvent,
  about: Pick<AuditEntry, 'things'> = {},
): void {
  record(tx, acting, { act: name, point, ...about });
}

/** Writes that an event was refused, in a transaction of its own: the one that was refused is undone. */
export async function recordRefusedEvent(
  database: Database,
  acting: Acting,
  { name, point }: AuditEvent,
  { code, details }: Refusal,
  about: Pick<AuditEntry, 'things'> = {},
): Promise<void> {
  await transaction(database, acting.centre ?? null, async (tx) => {
    record(tx, acting, { act: name, point, ...about, refusal: { code, details } });
  });
}
