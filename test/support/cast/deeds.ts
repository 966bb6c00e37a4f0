import { randomUUID } from 'node:crypto';
import { act, type CentreActor, carryOut } from '#acting/index.ts';
import { attachScan } from '#archive/index.ts';
import { checkIdentity, declareNoMeans, identityCheckById } from '#clients/index.ts';
import { type Database, loggedTransaction } from '#platform/database/database.ts';

// Deeds of the lower rooms without a case around them: each stands on what its address names.
export const declareAlone = act(declareNoMeans, '/declarations');
export const checkAlone = act(checkIdentity, '/identity-checks');
export const attachAlone = act(attachScan, '/documents/{id}/scans');

/** An identity check without a case: what was answered, and who the client and the represented person turned out to be. */
export async function checkedAlone(database: Database, actor: CentreActor, input: Record<string, unknown>) {
  const done = await carryOut({ database }, actor, checkAlone, { id: randomUUID(), of: {}, input });
  const record = await loggedTransaction(database, actor.centre, (tx) => identityCheckById(tx, done.id));
  return { ...done, clientId: record?.clientId ?? null, representedId: record?.representedId ?? null };
}
