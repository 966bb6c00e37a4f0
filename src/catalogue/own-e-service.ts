import type { Actor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { EServiceEdition } from './edition.ts';
import { editionsOf, noSuchEService } from './queries.ts';

/** All editions of an e-service, newest first, for its holder's officer; the newest is what is changed. For everybody else it is not there. */
export async function ownEService(
  tx: Transaction,
  { organisation }: Pick<Actor, 'organisation'>,
  eService: string,
): Promise<readonly [EServiceEdition, ...EServiceEdition[]]> {
  const [newest, ...before] = await editionsOf(tx, eService);
  if (newest?.holderId !== organisation) throw noSuchEService();
  return [newest, ...before];
}
