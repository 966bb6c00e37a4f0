import type { Actor } from '#acting/index.ts';
import { hashOf } from '#platform/cryptography/secret.ts';
import { ask, type Database, sql, type Transaction, transaction } from '#platform/database/database.ts';
import type { AccessRight } from '#rights/index.ts';
import { noteUse } from '#rights/index.ts';
import type { AccessSettings } from './settings.ts';
import { own } from './tables.ts';

/** Somebody's work at one browser, from sign-in to sign-out. */
export interface Session {
  readonly id: string;
  readonly keyHash: Buffer;
  readonly staff: string;
  readonly personName: string;
  readonly placeName: string | null;
  readonly means: string;
  readonly formToken: string;
  readonly startedAt: Temporal.Instant;
  readonly authenticatedAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  /** Set if its person ended it from another browser; one that was ended here is not found any longer. */
  readonly endedAt: Temporal.Instant | null;
  /** When the person had signed in before; null if never, as far as is known. */
  readonly previousSignIn: Temporal.Instant | null;
  /** The right chosen for this session; null before the choice, and from the moment the right is no longer in force. */
  readonly right: AccessRight | null;
  readonly rightsInForce: number;
  /** Whether the page that is asked for was left half filled in: then what was typed is to be found. */
  readonly hasLeftPage: boolean;
}

type Row = Omit<Session, 'right' | 'id'> & { readonly session: string } & {
  [Key in keyof AccessRight]: AccessRight[Key] | null;
};

/** The session of the key in the cookie, unless it was ended at that browser. It may have lapsed: see `endsAt`. */
export async function sessionOfKey(
  database: Database,
  key: string,
  page: string,
  at: Temporal.Instant,
): Promise<Session | undefined> {
  const [row] = await ask(
    database,
    sql<Row>`
      select s.id as session, s.key_hash as "keyHash", s.staff_id as staff, s.person_name as "personName",
             s.place_name as "placeName", s.ended_at as "endedAt", s.previous_sign_in as "previousSignIn", s.means, s.form_token as "formToken", s.started_at as "startedAt",
             s.authenticated_at as "authenticatedAt", s.last_seen_at as "lastSeenAt",
             r.id, r.role, r.organisation_id as organisation, r.centre_id as centre, r.position,
             (select count(*)
                from access_right_held other
               where other.staff_id = s.staff_id
                 and other.valid_from <= ${at}
                 and (other.valid_until is null or other.valid_until > ${at})) as "rightsInForce",
             exists (select from kept_form k where k.is_left and k.staff_id = s.staff_id and k.path = ${page}) as "hasLeftPage"
        from session s
        left join access_right_held r
          on r.id = s.right_id
         and r.valid_from <= ${at}
         and (r.valid_until is null or r.valid_until > ${at})
       where s.key_hash = ${hashOf(key)}
         and (s.ended_at is null or s.ended_from_elsewhere)`,
  );
  return row && { ...row, id: row.session, right: row.id === null ? null : (row as AccessRight) };
}

/** The moment from which the session no longer lives, if nothing more is asked of it. */
export function endsAt(session: Session, { idle, absolute }: AccessSettings): Temporal.Instant {
  if (session.endedAt) return session.endedAt;
  const idleEnd = session.lastSeenAt.add(idle);
  const absoluteEnd = session.startedAt.add(absolute);
  return Temporal.Instant.compare(idleEnd, absoluteEnd) < 0 ? idleEnd : absoluteEnd;
}

// Written at most three times a minute: a session may end so much too early, never too late.
const seenAgain = Temporal.Duration.from({ seconds: 20 });

/** Writes that the session is in use. */
export async function touch(database: Database, { keyHash, lastSeenAt, right }: Session, at: Temporal.Instant) {
  if (Temporal.Instant.compare(lastSeenAt.add(seenAgain), at) > 0) return;
  await transaction(database, null, async (tx) => {
    // Nobody is promised this: who only reads need not wait for a standby.
    tx.send(sql`set local synchronous_commit = local`);
    // Of requests at once a later one may have been noted already, or have ended the session.
    tx.send(
      own(tx)
        .updateTable('session')
        .set({ last_seen_at: at })
        .where('key_hash', '=', keyHash)
        .where('last_seen_at', '<', at)
        .where('ended_at', 'is', null),
    );
    if (right) await noteUse(tx, right.id, at);
  });
}

/** Ends it, unless it was ended from another browser. */
export async function endSession(tx: Transaction, session: Session, at: Temporal.Instant): Promise<void> {
  await own(tx)
    .updateTable('session')
    .set({ ended_at: at })
    .where('key_hash', '=', session.keyHash)
    .where('ended_at', 'is', null)
    .execute();
}

/** Who acts in this session; null as long as no right is chosen. */
export function actorIn(session: Session, at: Temporal.Instant, caller?: string): Actor | null {
  if (!session.right) return null;
  const { id, role, position, organisation, centre } = session.right;
  const { staff, personName, means, authenticatedAt } = session;
  return {
    person: staff,
    name: personName,
    position,
    role,
    right: id,
    organisation,
    centre,
    means,
    caller,
    signedInAt: authenticatedAt,
    session: session.id,
    at,
  };
}
