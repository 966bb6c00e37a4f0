import type { z } from 'zod';
import type { CentreActor } from '#acting/index.ts';
import { checkIdentity, type checkIdentityInput } from '#clients/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { lockCase } from './case-facts.ts';
import { nameInLists } from './name-in-lists.ts';
import { alreadyDone, firstDo } from './out-of-order.ts';
import { confirmedCheck } from './progress.ts';
import { own } from './tables.ts';
import { updateCaseProgress } from './update-case-progress.ts';

/**
 * Checks the client's identity in this case (22.¹ 1.), after the declaration of 2.6. A refused check is a record too, and may be
 * followed by another; a confirmed one stands.
 */
export async function checkClient(
  tx: Transaction,
  actor: CentreActor,
  caseId: string,
  input: z.output<typeof checkIdentityInput>,
): Promise<'confirmed' | 'refused'> {
  const facts = await lockCase(tx, actor.centre, caseId);
  if (!facts.declarationId) throw firstDo('2.6');
  if (confirmedCheck(facts)) throw alreadyDone('22.1.1');
  const check = await checkIdentity(tx, actor, input);
  tx.send(
    own(tx)
      .insertInto('case_identity_check')
      .values({ centre_id: actor.centre, case_id: caseId, identity_check_id: check.id, outcome: check.outcome }),
  );
  const matter = check.outcome === 'confirmed' ? check.clientId : null;
  if (matter) await nameInLists(tx, actor.centre, caseId, matter);
  const identityChecks = [...facts.identityChecks, { id: check.id, outcome: check.outcome }];
  await updateCaseProgress(tx, actor, { ...facts, identityChecks });
  return check.outcome;
}
