import { rows, sql, type Transaction } from '#platform/database/database.ts';
import type { BasketEntry } from './basket-entry.ts';
import { own } from './tables.ts';

/** The basket as in force that day, in the order of its points. */
export async function basketOn(tx: Transaction, day: Temporal.PlainDate): Promise<BasketEntry[]> {
  return entries(tx, sql`daterange(valid_from, valid_until) @> ${day}::date`);
}

/** What ended or began on that day, in the order of its points, the ended before the begun. */
export async function basketChangesOn(tx: Transaction, day: Temporal.PlainDate): Promise<BasketEntry[]> {
  return entries(tx, sql`(valid_until = ${day}::date or valid_from = ${day}::date)`);
}

/** The days on which the basket changed, newest first. */
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

function entries(tx: Transaction, condition: ReturnType<typeof sql<boolean>>): Promise<BasketEntry[]> {
  return own(tx)
    .selectFrom('basketEntry')
    .select(['point', 'name', 'validFrom', 'validUntil', 'madeBy', 'endedBy'])
    .where(condition)
    .orderBy(sql`string_to_array(point, '.')::int[]`)
    .orderBy('validFrom', (order) => order.asc().nullsFirst())
    .execute();
}
