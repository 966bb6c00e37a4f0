import type { Actor } from '#acting/index.ts';
import { type Transaction, violates } from '#platform/database/database.ts';
import { overlaps } from './overlaps.ts';
import { own } from './tables.ts';

interface Change {
  readonly right: string;
  readonly before: Temporal.Instant | null;
  readonly until: Temporal.Instant | null;
  readonly basis: string | undefined;
}

/** Writes another end of a right, and in its history who gave it. Terms that overlap are the database's to refuse. */
export async function changeTerm(
  tx: Transaction,
  by: Pick<Actor, 'person' | 'at'>,
  { right, before, until, basis }: Change,
): Promise<void> {
  try {
    await own(tx).updateTable('access_right').set({ valid_until: until }).where('id', '=', right).execute();
  } catch (error) {
    throw violates(error, 'access_right_terms_do_not_overlap') ? overlaps() : error;
  }
  await own(tx)
    .insertInto('access_right_change')
    .values({
      right_id: right,
      at: by.at,
      by: by.person,
      kind: 'extended',
      reason: null,
      until_before: before,
      until_after: until,
      basis: basis ?? null,
    })
    .execute();
}
