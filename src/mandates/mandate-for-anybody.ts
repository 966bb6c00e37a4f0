import { type Database, rows, sql, transaction } from '#platform/database/database.ts';
import { wrappedKey } from '#platform/sealing/data-key.ts';
import { isInForce } from './mandate.ts';
import { ownCentre } from './own-centre.ts';
import { own } from './tables.ts';

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
    own(tx)
      .selectFrom('mandate as m')
      .leftJoin('mandate_signing as s', (on) =>
        on.onRef('s.centre_id', '=', 'm.centre_id').onRef('s.mandate_id', '=', 'm.id'),
      )
      .leftJoin('mandate_end as e', (on) =>
        on.onRef('e.centre_id', '=', 'm.centre_id').onRef('e.mandate_id', '=', 'm.id'),
      )
      .select(['m.register_year', 'm.register_number', 'm.valid_until', 's.signed_on', 'e.kind', 'e.ended_at'])
      .select([
        sql<boolean>`${wrappedKey('m.client_id')} is null`.as('destroyed'),
        sql<{ diedOn: string } | null>`death_in_check(m.centre_id, m.identity_check_id)`.as('death'),
      ])
      .where('m.centre_id', '=', ownCentre)
      .where('m.id', '=', mandate)
      .executeTakeFirst(),
  );
  if (!row || row.destroyed) return undefined;
  const standing = {
    validUntil: row.valid_until,
    signing: row.signed_on && { signedOn: row.signed_on },
    end: row.kind && row.ended_at && { kind: row.kind, endedAt: row.ended_at },
    death: row.death && { diedOn: Temporal.PlainDate.from(row.death.diedOn) },
  };
  const register = { year: row.register_year, number: row.register_number };
  return { centre, register, isInForce: isInForce(standing, at) };
}
