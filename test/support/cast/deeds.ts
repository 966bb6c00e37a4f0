import { randomUUID } from 'node:crypto';
import { act, type CentreActor, carryOut } from '#acting/index.ts';
import { attachScan } from '#archive/index.ts';
import { checkIdentity, declareNoMeans, identityCheckById } from '#clients/index.ts';
import { type Database, loggedTransaction } from '#platform/database/database.ts';

// Deeds of the lower rooms without a case: the basis of each is named in its address.
export const declareAlone = act(declareNoMeans, '/declarations');
export const checkAlone = act(checkIdentity, '/identity-checks', (_tx, _actor, _asked, run) => run({}));
export const attachAlone = act(attachScan, '/documents/{id}/scans');

/** An identity check without a case: its answer, and the client and represented person found. */
export async function checkedAlone(database: Database, actor: CentreActor, input: Record<string, unknown>) {
  const done = await carryOut({ database }, actor, checkAlone, { id: randomUUID(), of: {}, input });
  const record = await loggedTransaction(database, actor.centre, (tx) => identityCheckById(tx, done.id));
  return { ...done, clientId: record?.clientId ?? null, representedId: record?.representedId ?? null };
}
