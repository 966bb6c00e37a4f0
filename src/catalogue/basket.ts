import { rows, sql, type Transaction } from '#platform/database/database.ts';

/** A point of the minimum service basket (Annex 1) from one day until another. */
export type BasketEntry = {
  readonly point: string;
  /** The act's own words, in Latvian; null where our source names the point and not its words. */
  readonly name: string | null;
  /** Null: from before the oldest act we know. */
  readonly validFrom: Temporal.PlainDate | null;
  /** The first day on which it no longer holds. */
  readonly validUntil: Temporal.PlainDate | null;
  readonly madeBy: string;
  readonly endedBy: string | null;
};

/** The basket as in force that day, in the order of its points. */
export async function basketOn(tx: Transaction, day: Temporal.PlainDate): Promise<BasketEntry[]> {
  const range = sql`daterange(valid_from, valid_until) @> ${day}::date`;
  return entries(tx, range);
}

/** What ended or began on that day, in the order of its points, the ended before the begun. */
export async function basketChangesOn(tx: Transaction, day: Temporal.PlainDate): Promise<BasketEntry[]> {
  return entries(tx, sql`valid_until = ${day}::date or valid_from = ${day}::date`);
}

/** The days on which the basket changed, the newest first. */
export async function basketChanges(tx: Transaction): Promise<Temporal.PlainDate[]> {
  const found = await rows(
    tx,
    sql<{ day: Temporal.PlainDate }>`
      select valid_from as day from basket_entry where valid_from is not null
       union
      select valid_until from basket_entry where valid_until is not null
       order by day desc`,
  );
  return found.map((row) => row.day);
}

function entries(tx: Transaction, condition: ReturnType<typeof sql>): Promise<BasketEntry[]> {
  return rows(
    tx,
    sql<BasketEntry>`
      select point, name, valid_from as "validFrom", valid_until as "validUntil", made_by as "madeBy", ended_by as "endedBy"
        from basket_entry
       where ${condition}
       order by string_to_array(point, '.')::int[], valid_from nulls first`,
  );
}
