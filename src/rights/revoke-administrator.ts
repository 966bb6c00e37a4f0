import { type Actor, recordConsequence } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { AdministratorsRight } from './administrators-rights.ts';
import { closeInvitation } from './close-invitation.ts';
import { endRight } from './end-right.ts';
import { takeAdministratorsRight } from './take-right.ts';
import { withdrawAdministratorsInvitation } from './withdraw-invitation.ts';

interface Revocation {
  readonly reason: string;
  /** The decided request. */
  readonly basis: string;
}

/**
 * Revokes, as a request was decided (22.), an administrator's right or the invitation that has yet to become one.
 * `lastAdministrator`: nobody is left in the organisation who could give and take users' rights.
 */
export async function revokeAdministrator(
  tx: Transaction,
  actor: Actor,
  { kind, id }: Pick<AdministratorsRight, 'kind' | 'id'>,
  { reason, basis }: Revocation,
): Promise<{ lastAdministrator: boolean }> {
  if (kind === 'invitation') {
    await closeInvitation(tx, actor, id);
    recordConsequence(tx, actor, withdrawAdministratorsInvitation, { things: { invitation: id, basis } });
    return { lastAdministrator: false };
  }
  const { lastAdministrator, things } = await endRight(tx, actor, { right: id, reason, basis });
  recordConsequence(tx, actor, takeAdministratorsRight, { things });
  return { lastAdministrator };
}
