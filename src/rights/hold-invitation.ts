import type { Actor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { invitationColumns } from './invitation-columns.ts';
import { isKnownTo, requireMayManage } from './may-manage.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';

/** An invitation that is still open, for whoever may close it; held until the end of the transaction. */
export async function holdInvitation(tx: Transaction, actor: Actor, id: string) {
  const found = await own(tx)
    .selectFrom('access_invitation')
    .select(invitationColumns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!found || !isKnownTo(actor, found.organisation_id)) {
    throw refuse('no-such-invitation', (w) => w.noSuchInvitation, { kind: 'absent' });
  }
  requireMayManage(actor, { role: found.role, organisation: found.organisation_id, centre: found.centre_id });
  if (found.right_id || found.withdrawn_at) {
    throw refuse('invitation-closed', (w) => w.invitationClosed, { kind: 'conflict' });
  }
  return found;
}
