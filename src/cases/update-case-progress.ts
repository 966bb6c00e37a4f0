import type { CentreActor } from '#acting/index.ts';
import { editionsByIds } from '#catalogue/index.ts';
import { endMandate, isInForce } from '#mandates/index.ts';
import { compileOnce } from '#platform/database/compile-once.ts';
import type { Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import type { CaseFacts } from './case-facts.ts';
import { editionIdsOf, type LineProgress, linesOf, waitingFor } from './progress.ts';
import { own, type WaitingFor } from './tables.ts';

/**
 * Ends every act of a case: a mandate under which all is done is completed, and what lists ask of the case is computed anew
 * from its records. `facts` are the case as the act leaves it.
 */
export async function updateCaseProgress(tx: Transaction, actor: CentreActor, facts: CaseFacts): Promise<void> {
  const editions = await editionsByIds(tx, editionIdsOf(facts));
  const lines = linesOf(facts, editions, actor.at);
  await completeMandates(tx, actor, facts, lines);
  const newest = facts.mandates.at(-1);
  tx.send(
    progressed(tx, {
      centre: actor.centre,
      id: facts.id,
      waitingFor: waitingFor(facts, lines, actor.at),
      registerYear: newest?.register.year ?? null,
      registerNumber: newest?.register.number ?? null,
      mandateUntil: newest?.validUntil ?? null,
      tellOn: tellOn(lines),
    }),
  );
}

interface Progress {
  readonly centre: string;
  readonly id: string;
  readonly waitingFor: WaitingFor;
  readonly registerYear: number | null;
  readonly registerNumber: number | null;
  readonly mandateUntil: Temporal.PlainDate | null;
  readonly tellOn: Temporal.PlainDate | null;
}

const progressed = compileOnce((tx, progress: Progress) =>
  own(tx)
    .updateTable('case_progress')
    .set({
      waiting_for: progress.waitingFor,
      register_year: progress.registerYear,
      register_number: progress.registerNumber,
      mandate_until: progress.mandateUntil,
      tell_on: progress.tellOn,
    })
    .where('centre_id', '=', progress.centre)
    .where('case_id', '=', progress.id),
);

/** A mandate ends by completion when all it names was applied for and the client was told all that is to be told. */
async function completeMandates(
  tx: Transaction,
  actor: CentreActor,
  facts: CaseFacts,
  lines: readonly LineProgress[],
): Promise<void> {
  for (const mandate of facts.mandates) {
    const named = lines.filter((line) => line.mandate.id === mandate.id);
    if (isInForce(mandate, actor.at) && named.length > 0 && named.every((line) => line.waitingFor === 'done')) {
      await endMandate(tx, actor, { mandate: mandate.id, kind: 'completed', endedOn: undefined });
    }
  }
}

/** The planned time is due to be told the day the application was filed; the result, the day it was planned for. */
function tellOn(lines: readonly LineProgress[]): Temporal.PlainDate | null {
  const days = lines.flatMap(({ waitingFor: duty, application }) => {
    if (!application) return [];
    if (duty === '22.1.6') return [officialDay(application.filedAt)];
    if (duty === '22.1.7') return [application.plannedTime?.plannedOn ?? officialDay(application.filedAt)];
    return [];
  });
  return days.sort(Temporal.PlainDate.compare)[0] ?? null;
}
