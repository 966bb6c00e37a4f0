import { randomUUIDv7 } from 'node:crypto';
import type { Acting } from '#acting/index.ts';
import { advisoryLock, type Transaction } from '#platform/database/database.ts';
import { own } from './tables.ts';

/** One officer after another changes an e-service. To be held before its editions are read. */
export function holdEService(tx: Transaction, eService: string): void {
  advisoryLock(tx, `e-service ${eService}`);
}

/** Writes who planned or withdrew an edition, when and why, and returns the id of that row. */
export async function writeChange(
  tx: Transaction,
  { at, person }: Acting & { readonly person: string },
  {
    eServiceId,
    edition,
    kind,
    reason,
  }: { eServiceId: string; edition: string; kind: 'planned' | 'withdrawn'; reason: string },
): Promise<string> {
  const id = randomUUIDv7();
  await own(tx)
    .insertInto('eServiceChange')
    .values({ id, eServiceId, editionId: edition, kind, reason, changedAt: at, changedBy: person })
    .execute();
  return id;
}
