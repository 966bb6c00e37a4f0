import { type AuditEvent, recordEvent } from '#acting/index.ts';
import { enterStaff } from '#organisations/index.ts';
import { hashOf } from '#platform/cryptography/secret.ts';
import { type Database, type Logged, loggedTransaction, type Transaction } from '#platform/database/database.ts';
import { fold, say } from '#platform/languages/languages.ts';
import { writeMail } from '#platform/mail/write-mail.ts';
import { administratorsOf } from './administrators.ts';
import { giveOrRenew } from './give-or-renew.ts';
import { invitationColumns } from './invitation-columns.ts';
import { isUserRole } from './may-manage.ts';
import { nameDiffersMail } from './name-differs-mail.ts';
import { refuse } from './refuse.ts';
import { splitName } from './split-name.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** Whoever signed in after opening the link of an invitation, as their qualified means names them. */
export interface Claimant {
  readonly secret: string;
  /** Canonical. */
  readonly personalNumber: string;
  readonly givenName: string;
  readonly surname: string;
  /** The network address as the log knows it. */
  readonly caller?: string | undefined;
  readonly at: Temporal.Instant;
}

/** Whoever was invited to a user's right signed in by the link (Annex 2, note 3). */
export const invitationClaimed: AuditEvent = {
  name: 'invitation.claim',
  title: say(words, (w) => w.auditEvents.claimInvitation),
  point: 'annex-2.3',
};

/** The same of an administrator's right (22.). */
export const administratorsInvitationClaimed: AuditEvent = {
  name: 'invitation.claim-administrator',
  title: say(words, (w) => w.auditEvents.claimAdministratorsInvitation),
  point: '22',
};

type Claimed = 'given' | 'name-differs';

/**
 * Binds an invited right to the person signed in. The link gives one right. If the means names the person otherwise than the
 * invitation (letters' case and diacritics aside), the right is not given yet: whoever may give it has to confirm the name.
 */
export function claimInvitation(database: Database, claimant: Claimant): Promise<Claimed> {
  return loggedTransaction(database, null, (tx) => bindInvitation(tx, claimant));
}

/** The same within a transaction that is under way. */
export async function bindInvitation(tx: Logged, claimant: Claimant): Promise<Claimed> {
  const { at } = claimant;
  const invitation = await openInvitation(tx, claimant.secret, at);
  const same = fold(`${claimant.givenName} ${claimant.surname}`) === fold(invitation.name);
  // Whoever came under another name waits to be confirmed, and does not keep out the person who was invited.
  if (invitation.claimed_at && !same) throw used();
  const staff = await enterStaff(tx, claimant, {
    personalNumber: claimant.personalNumber,
    // The means may write in capitals without diacritics; the invitation writes as people do.
    ...(same ? splitName(invitation.name, claimant.givenName.trim().split(/\s+/u).length) : claimant),
    email: invitation.email,
  });
  const by = { person: invitation.invited_by, at };
  if (staff.id === by.person) throw refuse('own-right', (w) => w.ownRight, { kind: 'forbidden' });
  const right = same ? await giveOrRenew(tx, by, { ...givingOf(invitation, at), staff: staff.id }) : null;
  await own(tx)
    .updateTable('access_invitation')
    .set({
      claimed_at: at,
      claimed_by: staff.id,
      claimed_name: same ? null : `${claimant.givenName} ${claimant.surname}`,
      right_id: right,
    })
    .where('id', '=', invitation.id)
    .execute();
  if (!same) writeMail(tx, nameDiffersMail, { invitation: invitation.id }, at);
  const claimed = invitation.role === 'administrator' ? administratorsInvitationClaimed : invitationClaimed;
  const things = {
    invitation: invitation.id,
    organisation: invitation.organisation_id,
    ...(right ? { right } : { name: 'differs' }),
  };
  recordEvent(tx, { at, caller: claimant.caller, person: staff.id }, claimed, { things });
  return same ? 'given' : 'name-differs';
}

/** The invitation of a link that can still be used, held until the end of the transaction. */
export async function openInvitation(tx: Transaction, secret: string, at: Temporal.Instant) {
  const found = await own(tx)
    .selectFrom('access_invitation')
    .select(invitationColumns)
    .where('secret_hash', '=', hashOf(secret))
    .forUpdate()
    .executeTakeFirst();
  if (!found || found.withdrawn_at) throw refuse('no-such-invitation', (w) => w.noSuchInvitation, { kind: 'absent' });
  if (found.right_id) throw used();
  if (Temporal.Instant.compare(found.expires_at, at) <= 0) throw tooOld();
  requireTermGoesOn(found, at);
  // An invitation by somebody who is no longer an administrator cannot be used; one that the ministry decided on can.
  const stands =
    !isUserRole(found.role) || (await administratorsOf(tx, found.organisation_id, at)).includes(found.invited_by);
  if (!stands) throw refuse('inviter-gone', (w) => w.inviterGone, { kind: 'conflict' });
  return found;
}

/** Refuses if the term of the right has ended before it is given. */
export function requireTermGoesOn(invitation: { valid_until: Temporal.Instant | null }, at: Temporal.Instant): void {
  const { valid_until: until } = invitation;
  if (until !== null && Temporal.Instant.compare(until, at) <= 0) throw tooOld();
}

function used() {
  return refuse('invitation-used', (w) => w.invitationUsed, { kind: 'conflict' });
}

function tooOld() {
  return refuse('invitation-old', (w) => w.invitationOld, { kind: 'conflict' });
}

type Invitation = Awaited<ReturnType<typeof openInvitation>>;

/** The right that an invitation promised. One that should have begun begins now: it was nobody's until now. */
export function givingOf(invitation: Invitation, at: Temporal.Instant) {
  const begins = Temporal.Instant.compare(invitation.valid_from, at) > 0 ? invitation.valid_from : at;
  return {
    role: invitation.role,
    organisation: invitation.organisation_id,
    centre: invitation.centre_id,
    position: invitation.position,
    term: { from: begins, until: invitation.valid_until },
    basis: invitation.basis ?? undefined,
  };
}
