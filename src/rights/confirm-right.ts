import { type Actor, record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { askMayManage } from './may-manage.ts';
import { refuse } from './refuse.ts';
import { askNotEnded, holdRight } from './right-by-id.ts';
import { own } from './tables.ts';

/** In the quarterly review, the administrator says that a right is still needed (2. pielikuma 4. piezīme). */
export async function confirmRight(
  tx: Transaction,
  actor: Actor,
  input: { right: string },
): Promise<{ right: string }> {
  const right = await holdRight(tx, input.right);
  askMayManage(actor, right);
  if (right.staff === actor.person) throw refuse('own-right', (w) => w.ownRightConfirmed, { kind: 'forbidden' });
  await askNotEnded(tx, right, actor.at);
  await own(tx)
    .insertInto('access_review')
    .values({ right_id: right.id, confirmed_at: actor.at, confirmed_by: actor.person })
    .onConflict((twice) => twice.doNothing())
    .execute();
  record(tx, actor, { act: 'access.confirm-right', point: 'annex-2.4', things: { right: right.id } });
  return { right: right.id };
}
