import { type Actor, record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { askTermGoesOn, givingOf } from './claim-invitation.ts';
import { giveOrRenew } from './give-or-renew.ts';
import { askMayManage, isKnownTo } from './may-manage.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';

/** Confirms that the person who signed in under another name is the one invited, and gives the right. */
export async function confirmName(
  tx: Transaction,
  actor: Actor,
  input: { invitation: string },
): Promise<{ right: string }> {
  const invitation = await holdInvitation(tx, actor, input.invitation);
  const staff = invitation.claimed_by;
  if (staff === null) throw refuse('not-claimed', (w) => w.notClaimed, { kind: 'conflict' });
  askTermGoesOn(invitation, actor.at);
  const right = await giveOrRenew(tx, actor, { ...givingOf(invitation, actor.at), staff });
  await own(tx).updateTable('access_invitation').set({ right_id: right }).where('id', '=', invitation.id).execute();
  const things = { invitation: invitation.id, right, staff };
  record(tx, actor, { act: 'access.confirm-name', point: pointOf(invitation), things });
  return { right };
}

/** Takes an invitation back: its link opens nothing, and a name that waits for confirmation is not confirmed. */
export async function withdrawInvitation(
  tx: Transaction,
  actor: Actor,
  input: { invitation: string },
): Promise<{ invitation: string; organisation: string }> {
  const invitation = await holdInvitation(tx, actor, input.invitation);
  await own(tx)
    .updateTable('access_invitation')
    .set({ withdrawn_at: actor.at, withdrawn_by: actor.person })
    .where('id', '=', invitation.id)
    .execute();
  record(tx, actor, {
    act: 'access.withdraw-invitation',
    point: pointOf(invitation),
    things: { invitation: invitation.id },
  });
  return { invitation: invitation.id, organisation: invitation.organisation_id };
}

async function holdInvitation(tx: Transaction, actor: Actor, id: string) {
  const found = await own(tx)
    .selectFrom('access_invitation')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!found || !isKnownTo(actor, found.organisation_id)) {
    throw refuse('no-such-invitation', (w) => w.noSuchInvitation, { kind: 'absent' });
  }
  askMayManage(actor, { role: found.role, organisation: found.organisation_id, centre: found.centre_id });
  if (found.right_id || found.withdrawn_at) {
    throw refuse('invitation-closed', (w) => w.invitationClosed, { kind: 'conflict' });
  }
  return found;
}

function pointOf({ role }: { role: string }) {
  return role === 'administrator' ? '22' : 'annex-2.3';
}
