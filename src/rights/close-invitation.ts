import type { Actor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { holdInvitation } from './hold-invitation.ts';
import { own } from './tables.ts';

/**
 * Withdraws an invitation: its link can no longer be used, and a name that waits for confirmation is not confirmed.
 * Returns the organisation it was for.
 */
export async function closeInvitation(tx: Transaction, actor: Actor, id: string): Promise<string> {
  const invitation = await holdInvitation(tx, actor, id);
  await own(tx)
    .updateTable('access_invitation')
    .set({ withdrawn_at: actor.at, withdrawn_by: actor.person })
    .where('id', '=', invitation.id)
    .execute();
  return invitation.organisation_id;
}
