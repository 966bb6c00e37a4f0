import { anyOf, type Subquery, type Transaction } from '#platform/database/database.ts';
import { isInForce } from './mandate.ts';
import { standingOf, standingRows } from './standing-rows.ts';

export interface TermInForce {
  readonly id: string;
  readonly drawnOn: Temporal.PlainDate;
  /** The last day on which it is in force. */
  readonly validUntil: Temporal.PlainDate;
}

/** The terms of those that are in force, among the mandates named by another room's subquery. Nothing of the client. */
export async function termsInForce(
  tx: Transaction,
  mandateIds: Subquery,
  at: Temporal.Instant,
): Promise<TermInForce[]> {
  const found = await standingRows(tx)
    .select(['m.id', 'm.drawn_on'])
    .where('m.id', '=', anyOf(mandateIds))
    .orderBy('m.id')
    .execute();
  return found
    .filter((row) => isInForce(standingOf(row), at))
    .map(({ id, drawn_on, valid_until }) => ({ id, drawnOn: drawn_on, validUntil: valid_until }));
}
