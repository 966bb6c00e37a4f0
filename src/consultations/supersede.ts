import { randomUUIDv7 } from 'node:crypto';
import type { CentreActor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { Kind, Outcome, ReasonSuperseding, Topic, Way } from './kinds.ts';
import type { ConsultationHeld } from './queries.ts';
import { own } from './tables.ts';

interface Right {
  readonly topic: Topic | null;
  readonly edition: string | null;
  readonly kind: Kind | null;
  readonly way: Way | null;
  readonly outcome: Outcome;
  readonly note?: string | null | undefined;
  readonly heldAt: Temporal.Instant;
}

/** Writes the record that holds from now on instead of what is recorded; without `right` it repeats that. Returns its id. */
export async function supersede(
  tx: Transaction,
  actor: CentreActor,
  held: ConsultationHeld,
  reason: ReasonSuperseding,
  right: Right = { ...held, edition: held.editionId },
): Promise<string> {
  const id = randomUUIDv7();
  await own(tx)
    .insertInto('consultation_put_right')
    .values({
      centre_id: actor.centre,
      id,
      consultation_id: held.id,
      supersedes: held.putRight,
      edition_id: right.edition,
      topic: right.topic,
      kind: right.kind,
      way: right.way,
      outcome: right.outcome,
      note: right.note ?? null,
      held_at: right.heldAt,
      reason,
      recorded_at: actor.at,
      recorded_by: actor.person,
    })
    .execute();
  return id;
}
