import { randomUUIDv7 } from 'node:crypto';
import type { Actor } from '#acting/index.ts';
import { advisoryLock, type Transaction, violates } from '#platform/database/database.ts';
import type { Offer } from './granting.ts';
import { overlaps } from './overlaps.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';

export interface Giving extends Omit<Offer, 'person'> {
  readonly staff: string;
}

/** Writes the right. Nobody gives one to themself; terms that overlap are the database's to refuse. */
export async function giveRight(
  tx: Transaction,
  by: Pick<Actor, 'person' | 'at'>,
  { staff, role, organisation, centre, position, term, basis }: Giving,
): Promise<string> {
  if (staff === by.person) throw refuse('own-right', (w) => w.ownRight, { kind: 'forbidden' });
  // The constraint looks only after it has written: two terms that overlap would wait for each other until one is undone.
  advisoryLock(tx, staff);
  const id = randomUUIDv7();
  try {
    await own(tx)
      .insertInto('access_right')
      .values({
        id,
        staff_id: staff,
        role,
        organisation_id: organisation,
        centre_id: centre,
        position,
        valid_from: term.from,
        valid_until: term.until,
        granted_by: by.person,
        granted_at: by.at,
        basis: basis ?? null,
      })
      .execute();
  } catch (error) {
    throw violates(error, 'access_right_terms_do_not_overlap') ? overlaps() : error;
  }
  return id;
}
