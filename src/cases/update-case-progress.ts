import type { CentreActor } from '#acting/index.ts';
import { completeMandate, isInForce, type Mandate, stateOf } from '#mandates/index.ts';
import { compileOnce } from '#platform/database/compile-once.ts';
import type { Logged } from '#platform/database/database.ts';
import { type CaseRead, responsibleFor } from './case-facts.ts';
import { dutiesOf } from './duties-of.ts';
import { isCarriedOut } from './line-duties.ts';
import { own, type WaitingFor } from './tables.ts';

/**
 * The end of every act of a case: completes a mandate under which everything is done, and recomputes the columns by
 * which lists find the case.
 */
export async function updateCaseProgress(tx: Logged, actor: CentreActor, { facts, editions }: CaseRead): Promise<void> {
  const duties = dutiesOf(facts, editions, actor.at);
  const completed: Mandate[] = [];
  for (const mandate of facts.mandates) {
    const named = duties.lines.filter((line) => line.mandate.id === mandate.id);
    if (isInForce(mandate, actor.at) && isCarriedOut(named)) {
      await completeMandate(tx, actor, mandate);
      completed.push(mandate);
    }
  }
  writeCaseProgress(tx, actor, { facts, editions }, completed);
}

/** Recomputes the columns by which lists find the case, where those mandates were completed with it. */
export function writeCaseProgress(
  tx: Logged,
  { centre, at }: Pick<CentreActor, 'centre' | 'at'>,
  { facts, editions }: CaseRead,
  completed: readonly Mandate[],
): void {
  const duties = dutiesOf(facts, editions, at);
  const newest = facts.mandates.at(-1);
  tx.send(
    progressed(tx, {
      centre,
      id: facts.id,
      client: facts.clientId,
      waitingFor: duties.waitingFor,
      registerYear: newest?.register.year ?? null,
      registerNumber: newest?.register.number ?? null,
      mandateUntil: newest && !completed.includes(newest) && isOrWasInTerm(newest, at) ? newest.validUntil : null,
      tellOn: duties.tellOn,
      responsible: responsibleFor(facts),
      waitingEditions: [...duties.waitingEditions],
      toTell: JSON.stringify(duties.toTell),
    }),
  );
}

/** Of one that has ended otherwise than by its term, or that nobody signed before a death, the term's last day is nothing to wait for. */
function isOrWasInTerm(mandate: Mandate, at: Temporal.Instant): boolean {
  if (!mandate.signing && mandate.death) return false;
  return ['drawn', 'in_force', 'expired'].includes(stateOf(mandate, at));
}

interface Progress {
  readonly centre: string;
  readonly id: string;
  readonly client: string | null;
  readonly waitingFor: WaitingFor;
  readonly registerYear: number | null;
  readonly registerNumber: number | null;
  readonly mandateUntil: Temporal.PlainDate | null;
  readonly tellOn: Temporal.PlainDate | null;
  readonly responsible: string;
  readonly waitingEditions: string[];
  readonly toTell: string;
}

const progressed = compileOnce((tx, progress: Progress) =>
  own(tx)
    .updateTable('case_progress')
    .set({
      client_id: progress.client,
      waiting_for: progress.waitingFor,
      register_year: progress.registerYear,
      register_number: progress.registerNumber,
      mandate_until: progress.mandateUntil,
      tell_on: progress.tellOn,
      responsible: progress.responsible,
      waiting_editions: progress.waitingEditions,
      to_tell: progress.toTell,
    })
    .where('centre_id', '=', progress.centre)
    .where('case_id', '=', progress.id),
);
