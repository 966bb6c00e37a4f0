import { type Actor, type Consequence, recordConsequence } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import type { AdministratorsRight } from './administrators-rights.ts';
import { closeInvitation } from './close-invitation.ts';
import { endRight } from './end-right.ts';
import { words } from './words.ts';

/** An administrator's right ends because a request to revoke it was granted. */
export const administratorsRightRevoked: Consequence = {
  name: 'right.revoke-administrator',
  title: say(words, (w) => w.consequences.revokeAdministrator),
  point: '22',
};

/** The same of an invitation that has yet to become a right. */
export const administratorsInvitationRevoked: Consequence = {
  name: 'invitation.revoke-administrator',
  title: say(words, (w) => w.consequences.revokeAdministratorsInvitation),
  point: '22',
};

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
  tx: Logged,
  actor: Actor,
  { kind, id }: Pick<AdministratorsRight, 'kind' | 'id'>,
  { reason, basis }: Revocation,
): Promise<{ lastAdministrator: boolean }> {
  if (kind === 'invitation') {
    const organisation = await closeInvitation(tx, actor, id);
    const things = { invitation: id, organisation, basis };
    recordConsequence(tx, actor, administratorsInvitationRevoked, { things });
    return { lastAdministrator: false };
  }
  const { lastAdministrator, things } = await endRight(tx, actor, { right: id, reason, basis });
  recordConsequence(tx, actor, administratorsRightRevoked, { things });
  return { lastAdministrator };
}
