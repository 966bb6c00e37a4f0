import type { Actor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { requireMayManage } from './may-manage.ts';
import { refuse } from './refuse.ts';
import { holdRight, requireNotEnded } from './right-by-id.ts';
import { own } from './tables.ts';

/** Writes that an administrator found a right still needed (Annex 2, note 4). */
export async function markReviewed(tx: Transaction, actor: Actor, id: string): Promise<void> {
  const right = await holdRight(tx, id);
  requireMayManage(actor, right);
  if (right.staff === actor.person) throw refuse('own-right', (w) => w.ownRightConfirmed, { kind: 'forbidden' });
  await requireNotEnded(tx, right, actor.at);
  await own(tx)
    .insertInto('access_review')
    .values({ right_id: right.id, confirmed_at: actor.at, confirmed_by: actor.person })
    .onConflict((twice) => twice.doNothing())
    .execute();
}
