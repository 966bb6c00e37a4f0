import { type Database, rows, sql, transaction } from '#platform/database/database.ts';
import { wrappedKey } from '#platform/sealing/data-key.ts';
import { isInForce } from './mandate.ts';
import { standingOf, standingRows } from './standing-rows.ts';

export interface MandateForAnybody {
  /** The centre's id. */
  readonly centre: string;
  readonly register: { readonly year: number; readonly number: number };
  readonly isInForce: boolean;
}

/**
 * What somebody without a sign-in is told by the reference in a paper's QR code: of which centre the mandate is, its number, and
 * whether it is in force at this moment. Nothing personal, and not why it ended. Undefined, one like the other, for what is no
 * reference, for one that no mandate has, and for a mandate whose client's data were destroyed.
 */
export async function mandateForAnybody(
  database: Database,
  reference: string,
  at: Temporal.Instant,
): Promise<MandateForAnybody | undefined> {
  if (!/^[\w-]{22,100}$/.test(reference)) return undefined;
  const found = await transaction(database, null, async (tx) => {
    const [row] = await rows(
      tx,
      sql<{ centre: string; mandate: string }>`
        select centre_id as centre, mandate_id as mandate from mandate_of_reference(${reference})`,
    );
    return row;
  });
  if (!found) return undefined;
  const { centre, mandate } = found;
  const row = await transaction(database, centre, (tx) =>
    standingRows(tx)
      .select(['m.register_year', 'm.register_number'])
      .select(sql<boolean>`${wrappedKey('m.client_id')} is null`.as('destroyed'))
      .where('m.id', '=', mandate)
      .executeTakeFirst(),
  );
  if (!row || row.destroyed) return undefined;
  const register = { year: row.register_year, number: row.register_number };
  return { centre, register, isInForce: isInForce(standingOf(row), at) };
}
