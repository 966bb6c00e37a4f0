import type { z } from 'zod';
import type { CentreActor } from '#acting/index.ts';
import { signMandate, type signMandateInput } from '#mandates/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { caseFacts, lockCase } from './case-facts.ts';
import { demandOwnMandate } from './out-of-order.ts';
import { updateCaseProgress } from './update-case-progress.ts';

/** Records in this case that the mandate was signed in two copies (22.¹ 3.). */
export async function recordSigning(
  tx: Transaction,
  actor: CentreActor,
  caseId: string,
  mandate: string,
  input: z.output<typeof signMandateInput>,
): Promise<void> {
  demandOwnMandate(await lockCase(tx, actor.centre, caseId), mandate);
  await signMandate(tx, actor, { ...input, mandate });
  await updateCaseProgress(tx, actor, await caseFacts(tx, actor.centre, caseId));
}
