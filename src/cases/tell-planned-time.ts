import { z } from 'zod';
import type { CentreActor } from '#acting/index.ts';
import { editionById } from '#catalogue/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { choice, message, optionalDate, tick } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { lockCase } from './case-facts.ts';
import { alreadyDone } from './out-of-order.ts';
import { own } from './tables.ts';
import { applicationOf, concludeTelling, notGiven, tellingWays } from './telling.ts';
import { words } from './words.ts';

export const tellPlannedTimeInput = z
  .object({
    atOnce: tick(),
    plannedOn: optionalDate(),
    way: choice(
      tellingWays,
      say(words, (w) => w.chooseWay),
    ),
  })
  .refine(({ atOnce, plannedOn }) => atOnce || plannedOn, {
    path: ['plannedOn'],
    error: message(say(words, (w) => w.enterPlannedDay)),
  });

/** Records that the client was told the planned completion time (22.¹ 6.), or that the e-service answered at once. */
export async function tellPlannedTime(
  tx: Transaction,
  actor: CentreActor,
  of: { caseId: string; application: string },
  input: z.output<typeof tellPlannedTimeInput>,
): Promise<void> {
  const facts = await lockCase(tx, actor.centre, of.caseId);
  const application = applicationOf(facts, of.application);
  if (application.plannedTime) throw alreadyDone('22.1.6');
  const edition = await editionById(tx, application.editionId);
  if (!edition?.givesPlannedTime) throw notGiven('22.1.6');
  const plannedOn = input.atOnce ? null : (input.plannedOn ?? null);
  if (plannedOn && Temporal.PlainDate.compare(plannedOn, officialDay(application.filedAt)) < 0) {
    throw new Refusal({
      code: 'applications.planned-before-filed',
      kind: 'input',
      point: '22.1.6',
      problems: [{ field: 'plannedOn', text: say(words, (w) => w.plannedBeforeFiled) }],
    });
  }
  const told = { way: input.way, toldAt: actor.at, toldBy: actor.person };
  const key = { centre_id: actor.centre, application_id: application.id };
  tx.send(
    own(tx)
      .insertInto('planned_time_told')
      .values({
        ...key,
        planned_on: plannedOn,
        answered_at_once: plannedOn === null,
        way: input.way,
        told_at: actor.at,
        recorded_at: actor.at,
        told_by: actor.person,
      }),
  );
  await concludeTelling(
    tx,
    actor,
    facts,
    { ...application, plannedTime: { plannedOn, answeredAtOnce: plannedOn === null, ...told } },
    {
      act: 'planned-time.tell',
      point: '22.1.6',
    },
  );
}
