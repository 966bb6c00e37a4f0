import type { CentreActor } from '#audit/index.ts';
import { editionsByIds } from '#catalogue/index.ts';
import { endMandate, isInForce } from '#mandates/index.ts';
import type { Transaction } from '#platform/database.ts';
import type { CaseFacts } from './case-facts.ts';
import { linesOf } from './progress.ts';

/** A mandate is completed, and so ends, when all it names was applied for and the client was told all that is to be told. */
export async function completeMandate(
  tx: Transaction,
  actor: CentreActor,
  facts: CaseFacts,
  id: string,
): Promise<void> {
  const mandate = facts.mandates.find((granted) => granted.id === id);
  if (!mandate || !isInForce(mandate, actor.at)) return;
  const editions = await editionsByIds(
    tx,
    mandate.scope.map((line) => line.editionId),
  );
  const lines = linesOf(facts, editions, actor.at).filter((line) => line.mandate.id === id);
  if (lines.every((line) => line.waitingFor === 'done'))
    await endMandate(tx, actor, { mandate: id, kind: 'completed', endedOn: undefined });
}
