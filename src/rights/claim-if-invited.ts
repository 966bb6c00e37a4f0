import type { Database } from '#platform/database/database.ts';
import { claimInvitation } from './claim-invitation.ts';
import { refuse } from './refuse.ts';

interface SignedIn {
  readonly personalNumber: string;
  /** What the means says of the person. */
  readonly claims: Readonly<Record<string, unknown>>;
  readonly caller?: string | undefined;
  readonly at: Temporal.Instant;
}

/** Where the link of an invitation leads; a sign-in begun there claims it. */
export const invitationPath = '/invitation/';

/** Whether the sign-in was begun at an invitation, which then is claimed. Refuses if the right has to wait for a name confirmed. */
export async function claimIfInvited(
  database: Database,
  returnTo: string,
  { personalNumber, claims, caller, at }: SignedIn,
): Promise<boolean> {
  if (!returnTo.startsWith(invitationPath)) return false;
  const secret = returnTo.slice(invitationPath.length);
  const name = (claim: unknown) => (typeof claim === 'string' ? claim.trim() : '');
  const [givenName, surname] = [name(claims.given_name), name(claims.family_name)];
  const done = await claimInvitation(database, { secret, personalNumber, givenName, surname, caller, at });
  if (done === 'name-differs') throw refuse('name-to-confirm', (w) => w.nameToConfirm);
  return true;
}
