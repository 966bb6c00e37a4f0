import type { z } from 'zod';
import type { CentreActor } from '#acting/index.ts';
import { endMandate, type endMandateInput } from '#mandates/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { caseFacts, lockCase } from './case-facts.ts';
import { demandOwnMandate } from './out-of-order.ts';
import { updateCaseProgress } from './update-case-progress.ts';

/** Records in this case that the mandate ended: revoked, the client died, or it was never signed. What was filed stays filed. */
export async function recordEnd(
  tx: Transaction,
  actor: CentreActor,
  caseId: string,
  mandate: string,
  input: z.output<typeof endMandateInput>,
): Promise<void> {
  demandOwnMandate(await lockCase(tx, actor.centre, caseId), mandate);
  await endMandate(tx, actor, { ...input, mandate });
  await updateCaseProgress(tx, actor, await caseFacts(tx, actor.centre, caseId));
}
