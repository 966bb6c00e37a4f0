import type { Actor, Role } from '#acting/index.ts';
import { centreNames } from '#organisations/index.ts';
import type { Logged, Transaction } from '#platform/database/database.ts';
import { isId } from '#platform/input/ids.ts';
import { invitationColumns } from './invitation-columns.ts';
import { isKnownTo, requireMayManage } from './may-manage.ts';
import { refuse } from './refuse.ts';
import { own, type RightsTables } from './tables.ts';

type InvitationRow = Pick<RightsTables['access_invitation'], (typeof invitationColumns)[number]>;

export interface OpenInvitation {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly organisation: string;
  readonly centreName: string | null;
  readonly invitedAt: Temporal.Instant;
  readonly expires: Temporal.Instant;
  /** The name by the means of whoever came, if it is another one: somebody has to confirm it. */
  readonly claimedName: string | null;
}

/** Invitations that have become neither a right nor nothing, those that wait for a confirmed name first. */
export async function openInvitations(
  tx: Logged,
  organisation: string,
  at: Temporal.Instant,
): Promise<OpenInvitation[]> {
  const found = await selectOpen(tx).where('organisation_id', '=', organisation).execute();
  return inWords(tx, found, at);
}

/** One of them, for whoever may close it. */
export async function invitationById(tx: Logged, actor: Actor, id: string): Promise<OpenInvitation> {
  const found = isId(id) ? await selectOpen(tx).where('id', '=', id).execute() : [];
  const [invitation] = await inWords(tx, found, actor.at);
  if (!invitation || !isKnownTo(actor, invitation.organisation)) {
    throw refuse('no-such-invitation', (w) => w.noSuchInvitation, { kind: 'absent' });
  }
  requireMayManage(actor, { ...invitation, centre: null });
  return invitation;
}

function selectOpen(tx: Transaction) {
  return own(tx)
    .selectFrom('access_invitation')
    .select(invitationColumns)
    .where('right_id', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('claimed_at')
    .orderBy('id');
}

async function inWords(
  tx: Transaction,
  found: readonly InvitationRow[],
  at: Temporal.Instant,
): Promise<OpenInvitation[]> {
  const centres = await centreNames(
    tx,
    found.flatMap(({ centre_id }) => centre_id ?? []),
    at,
  );
  return found.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    organisation: row.organisation_id,
    centreName: row.centre_id && (centres.get(row.centre_id) ?? ''),
    invitedAt: row.invited_at,
    expires: row.expires_at,
    claimedName: row.claimed_name,
  }));
}
