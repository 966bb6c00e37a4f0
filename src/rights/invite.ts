import { randomUUIDv7 } from 'node:crypto';
import type { Actor } from '#acting/index.ts';
import { hashOf } from '#platform/cryptography/secret.ts';
import { advisoryLock, type Logged, type Transaction, violates } from '#platform/database/database.ts';
import { likeText } from '#platform/database/like-words.ts';
import { writeMail } from '#platform/mail/write-mail.ts';
import type { Offer } from './granting.ts';
import { invitationMail, secretOf } from './invitation-mail.ts';
import { overlaps } from './overlaps.ts';
import { own } from './tables.ts';

/** How long a link can be used; afterwards the person is invited again. */
export const invitationsLast = Temporal.Duration.from({ hours: 14 * 24 });

/** Writes the invitation, and has its link sent. Only the link's hash is kept. `renews` is the one that it replaces, withdrawn before. Returns its id. */
export async function invite(
  tx: Logged,
  actor: Actor,
  { person, role, organisation, centre, position, term, basis }: Offer,
  renews?: string,
): Promise<string> {
  const id = randomUUIDv7();
  const expires = actor.at.add(invitationsLast);
  advisoryLock(tx, person.email.toLowerCase());
  await deleteOldInvitations(tx, actor, person.email);
  try {
    await own(tx)
      .insertInto('access_invitation')
      .values({
        id,
        secret_hash: hashOf(secretOf(tx.vault, id)),
        name: person.name,
        email: person.email,
        role,
        organisation_id: organisation,
        centre_id: centre,
        position,
        valid_from: term.from,
        valid_until: term.until,
        invited_by: actor.person,
        invited_at: actor.at,
        expires_at: expires,
        basis: basis ?? null,
        renews: renews ?? null,
      })
      .execute();
  } catch (error) {
    throw violates(error, 'access_invitation_terms_do_not_overlap') ? overlaps() : error;
  }
  writeMail(tx, invitationMail, { invitation: id }, actor.at);
  return id;
}

/** A link that can no longer be used does not stand in the way of a new one. */
async function deleteOldInvitations(tx: Transaction, actor: Actor, email: string): Promise<void> {
  await own(tx)
    .updateTable('access_invitation')
    .set({ withdrawn_at: actor.at, withdrawn_by: actor.person })
    .where('email', 'ilike', likeText(email))
    .where('claimed_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '<=', actor.at)
    .execute();
}
