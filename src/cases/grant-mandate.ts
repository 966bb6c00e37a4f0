import type { z } from 'zod';
import type { CentreActor } from '#acting/index.ts';
import { drawMandate, type drawMandateInput, type MandateSettings, mandatesByIds } from '#mandates/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { lockCase } from './case-facts.ts';
import { alreadyDone, firstDo } from './out-of-order.ts';
import { confirmedCheck, liveMandate, unusedNotice } from './progress.ts';
import { own } from './tables.ts';
import { updateCaseProgress } from './update-case-progress.ts';

/** Draws up the mandate of this case (22.¹ 3.), or another after one has ended. Two live ones in one case are refused. */
export async function grantMandate(
  tx: Transaction,
  actor: CentreActor,
  caseId: string,
  input: z.output<typeof drawMandateInput>,
  settings: MandateSettings,
): Promise<string> {
  const facts = await lockCase(tx, actor.centre, caseId);
  if (!confirmedCheck(facts)) throw firstDo('22.1.1');
  if (liveMandate(facts, actor.at)) throw alreadyDone('22.1.3');
  const notice = unusedNotice(facts);
  if (!notice) throw firstDo('22.1.3');
  const { id } = await drawMandate(tx, actor, { ...input, notice }, settings);
  tx.send(own(tx).insertInto('case_mandate').values({ centre_id: actor.centre, case_id: caseId, mandate_id: id }));
  const drawn = (await mandatesByIds(tx, [id])).get(id);
  await updateCaseProgress(tx, actor, { ...facts, mandates: [...facts.mandates, ...(drawn ? [drawn] : [])] });
  return id;
}
