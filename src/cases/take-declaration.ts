import type { z } from 'zod';
import type { CentreActor } from '#acting/index.ts';
import { type declareInput, declareNoMeans } from '#clients/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { lockCase } from './case-facts.ts';
import { alreadyDone } from './out-of-order.ts';
import { own } from './tables.ts';
import { updateCaseProgress } from './update-case-progress.ts';

/** The client declares in this case that no electronic identification means is available (2.6.). Once. */
export async function takeDeclaration(
  tx: Transaction,
  actor: CentreActor,
  caseId: string,
  input: z.output<typeof declareInput>,
): Promise<void> {
  const facts = await lockCase(tx, actor.centre, caseId);
  if (facts.declarationId) throw alreadyDone('2.6');
  const { id } = await declareNoMeans(tx, actor, input);
  tx.send(
    own(tx).insertInto('case_declaration').values({ centre_id: actor.centre, case_id: caseId, declaration_id: id }),
  );
  await updateCaseProgress(tx, actor, { ...facts, declarationId: id });
}
