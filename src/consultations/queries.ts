import { type EServiceEdition, editionsByIds } from '#catalogue/index.ts';
import { staffNames } from '#organisations/index.ts';
import { readByIndex, sql, type Transaction } from '#platform/database/database.ts';
import type { Outcome, Topic } from './kinds.ts';
import { own } from './tables.ts';

export type Consultation = {
  readonly id: string;
  readonly topic: Topic;
  readonly outcome: Outcome;
  readonly heldAt: Temporal.Instant;
  readonly heldBy: string;
  readonly edition: EServiceEdition | undefined;
};

export type ConsultationsPage = { readonly consultations: readonly Consultation[]; readonly next: string | null };

const perPage = 50;

/** The consultations of the transaction's centre, the latest first; three statements however many there are. */
export async function consultationsOfCentre(tx: Transaction, after?: string): Promise<ConsultationsPage> {
  readByIndex(tx);
  let query = own(tx)
    .selectFrom('consultation')
    .select(['id', 'topic', 'outcome', 'held_at', 'held_by', 'edition_id'])
    .where('centre_id', '=', thisCentre)
    .orderBy('held_at', 'desc')
    .orderBy('id', 'desc')
    .limit(perPage + 1);
  if (after) {
    query = query.where(
      sql<boolean>`(held_at, id) < (select held_at, id from consultation where centre_id = ${thisCentre} and id = ${after})`,
    );
  }
  const found = await query.execute();
  const shown = found.slice(0, perPage);
  const editions = await editionsByIds(
    tx,
    shown.flatMap((row) => row.edition_id ?? []),
  );
  const names = await staffNames(
    tx,
    shown.map((row) => row.held_by),
  );
  return {
    consultations: shown.map((row) => ({
      id: row.id,
      topic: row.topic,
      outcome: row.outcome,
      heldAt: row.held_at,
      heldBy: names.get(row.held_by) ?? '',
      edition: row.edition_id === null ? undefined : editions.get(row.edition_id),
    })),
    next: found.length > perPage ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** Every read asks for the transaction's centre itself, besides what row-level security hides. */
const thisCentre = sql<string>`current_centre()`;
