import { identityChecksByIds } from '#clients/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { isInForce, type Mandate } from './mandate.ts';
import { mandatesOfClient } from './queries.ts';

/**
 * The client's mandates in force in the same matter, newest first, each with the e-services for which it is: their own, or that of the same
 * represented person. Before another is drawn up for an e-service that one of them names, it is told of; two are lawful, so nothing is refused.
 */
export async function alsoInForce(
  tx: Logged,
  { client, identityCheck }: { readonly client: string; readonly identityCheck: string },
  at: Temporal.Instant,
): Promise<Mandate[]> {
  const inForce = (await mandatesOfClient(tx, client)).filter((mandate) => isInForce(mandate, at));
  if (inForce.length === 0) return [];
  const checks = await identityChecksByIds(tx, [identityCheck, ...inForce.map((one) => one.identityCheckId)]);
  const matterOf = (id: string) => checks.find((check) => check.id === id)?.representedId;
  return inForce
    .filter((mandate) => matterOf(mandate.identityCheckId) === matterOf(identityCheck))
    .map((mandate) => ({ ...mandate, scope: mandate.scope.filter(({ revoked }) => !revoked) }))
    .reverse();
}
