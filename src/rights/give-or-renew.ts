import type { Actor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { changeTerm } from './change-term.ts';
import { type Giving, giveRight } from './give-right.ts';
import { own } from './tables.ts';

/**
 * Gives what an invitation promised. An administrator's right is renewed by another request while it still holds: then
 * its term is extended, and it stays one right with one history (Annex 2, note 2).
 */
export async function giveOrRenew(tx: Transaction, by: Pick<Actor, 'person' | 'at'>, giving: Giving): Promise<string> {
  const { basis, term } = giving;
  const held = basis === undefined ? undefined : await heldAlready(tx, giving);
  if (!held || !isLater(term.until, held.until)) return giveRight(tx, by, giving);
  await changeTerm(tx, by, { right: held.id, before: held.until, until: term.until, basis });
  return held.id;
}

/** The same right of the same person, if it ends only after the new one is to begin. */
function heldAlready(tx: Transaction, { staff, role, organisation, term }: Giving) {
  return own(tx)
    .selectFrom('access_right')
    .select(['id', 'valid_until as until'])
    .where('staff_id', '=', staff)
    .where('role', '=', role)
    .where('organisation_id', '=', organisation)
    .where('centre_id', 'is', null)
    .where('valid_from', '<=', term.from)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', term.from)]))
    .forUpdate()
    .executeTakeFirst();
}

function isLater(one: Temporal.Instant | null, other: Temporal.Instant | null): boolean {
  return other !== null && (one === null || Temporal.Instant.compare(one, other) > 0);
}
