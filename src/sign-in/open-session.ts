import { recordEvent } from '#acting/index.ts';
import type { StaffMember } from '#organisations/index.ts';
import { hashOf, newSecret } from '#platform/cryptography/secret.ts';
import type { Logged, Transaction } from '#platform/database/database.ts';
import { type AccessRight, actingUnder } from '#rights/index.ts';
import { signInEvents } from './events.ts';
import { endSession, type Session } from './session.ts';
import { sessionsAreKnownFor } from './settings.ts';
import { own } from './tables.ts';

interface Opening {
  readonly staff: StaffMember;
  readonly right: AccessRight | null;
  readonly placeName: string | null;
  readonly means: string;
  readonly browser: string | null;
  /** The same person's session in this browser, which the new one takes the place of. */
  readonly earlier: Session | undefined;
  readonly at: Temporal.Instant;
  /** The network address as the log knows it. */
  readonly caller?: string | undefined;
}

/**
 * Opens a session under a new key and ends the one that was open in this browser. A key known before the sign-in, to its
 * person or to whoever planted it, is worth nothing after it. Returns the key.
 */
export async function openSession(tx: Logged, opening: Opening): Promise<string> {
  const { staff, right, placeName, means, browser, earlier, at, caller } = opening;
  const key = newSecret();
  if (earlier) await endSession(tx, earlier, at);
  const previous = await lastSignIn(tx, staff.id, at);
  await own(tx)
    .insertInto('session')
    .values({
      key_hash: hashOf(key),
      staff_id: staff.id,
      right_id: right?.id ?? null,
      person_name: `${staff.givenName} ${staff.surname}`,
      place_name: placeName,
      means,
      browser,
      previous_sign_in: previous,
      // Version 0.2.0 kept the provider's ID token here and reads it at sign-out; nothing is kept any longer.
      id_token: tx.vault.seal(''),
      // Forms open in the person's other windows stay good: the token tells their pages from other sites' only.
      form_token: earlier?.formToken ?? newSecret(),
      started_at: at,
      authenticated_at: at,
      last_seen_at: at,
      ended_at: null,
    })
    .execute();
  await deleteOldSessions(tx, at);
  const event = earlier ? signInEvents.renewSession : signInEvents.openSession;
  recordEvent(tx, actingUnder(right, { at, caller, person: staff.id }), event, { things: { means } });
  return key;
}

/** When the person last signed in before; notes this time in its place. */
async function lastSignIn(tx: Transaction, staff: string, at: Temporal.Instant): Promise<Temporal.Instant | null> {
  const last = await own(tx)
    .selectFrom('last_sign_in')
    .select('signed_in_at')
    .where('staff_id', '=', staff)
    .forUpdate()
    .executeTakeFirst();
  await own(tx)
    .insertInto('last_sign_in')
    .values({ staff_id: staff, signed_in_at: at })
    .onConflict((already) => already.column('staff_id').doUpdateSet({ signed_in_at: at }))
    .execute();
  return last?.signed_in_at ?? null;
}

async function deleteOldSessions(tx: Transaction, at: Temporal.Instant): Promise<void> {
  await own(tx).deleteFrom('session').where('last_seen_at', '<', at.subtract(sessionsAreKnownFor)).execute();
}
