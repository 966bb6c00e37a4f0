import type { z } from 'zod';
import type { CentreActor } from '#acting/index.ts';
import { tellNotice, type tellNoticeInput } from '#mandates/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { lockCase } from './case-facts.ts';
import { alreadyDone, firstDo } from './out-of-order.ts';
import { confirmedCheck, liveMandate, unusedNotice } from './progress.ts';
import { own } from './tables.ts';
import { updateCaseProgress } from './update-case-progress.ts';

/** Tells the client of this case how personal data are used (22.¹ 3.): before each mandate, since one notice makes one mandate. */
export async function informClient(
  tx: Transaction,
  actor: CentreActor,
  caseId: string,
  input: z.output<typeof tellNoticeInput>,
): Promise<void> {
  const facts = await lockCase(tx, actor.centre, caseId);
  const identityCheck = confirmedCheck(facts);
  if (!identityCheck) throw firstDo('22.1.1');
  if (unusedNotice(facts) || liveMandate(facts, actor.at)) throw alreadyDone('22.1.3');
  const { id } = await tellNotice(tx, actor, { ...input, identityCheck });
  tx.send(own(tx).insertInto('case_notice').values({ centre_id: actor.centre, case_id: caseId, notice_id: id }));
  await updateCaseProgress(tx, actor, { ...facts, noticeIds: [...facts.noticeIds, id] });
}
