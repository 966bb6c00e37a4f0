import { z } from 'zod';
import type { CentreActor } from '#acting/index.ts';
import { editionById } from '#catalogue/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { choice } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { lockCase } from './case-facts.ts';
import { alreadyDone, firstDo } from './out-of-order.ts';
import { own } from './tables.ts';
import { applicationOf, concludeTelling, notGiven, tellingWays } from './telling.ts';
import { words } from './words.ts';

export const tellResultInput = z.object({
  way: choice(
    tellingWays,
    say(words, (w) => w.chooseWay),
  ),
});

/** Records that and how the client was told the result (22.¹ 7.), which only a client who asked for it is. Never the result itself. */
export async function tellResult(
  tx: Transaction,
  actor: CentreActor,
  of: { caseId: string; application: string },
  input: z.output<typeof tellResultInput>,
): Promise<void> {
  const facts = await lockCase(tx, actor.centre, of.caseId);
  const application = applicationOf(facts, of.application);
  if (application.result) throw alreadyDone('22.1.7');
  const edition = await editionById(tx, application.editionId);
  if (!edition?.givesResult) throw notGiven('22.1.7');
  if (edition.givesPlannedTime && !application.plannedTime) throw firstDo('22.1.6');
  const mandate = facts.mandates.find(({ id }) => id === application.mandateId);
  if (!mandate?.resultWay) {
    throw new Refusal({
      code: 'applications.result-not-asked',
      point: '22.1.7',
      problems: [{ text: say(words, (w) => w.bars['result-not-asked']) }],
    });
  }
  const told = { way: input.way, toldAt: actor.at, toldBy: actor.person };
  tx.send(
    own(tx).insertInto('result_told').values({
      centre_id: actor.centre,
      application_id: application.id,
      way: input.way,
      told_at: actor.at,
      recorded_at: actor.at,
      told_by: actor.person,
    }),
  );
  await concludeTelling(tx, actor, facts, { ...application, result: told }, { act: 'result.tell', point: '22.1.7' });
}
