import type { Actor, Role } from '#acting/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import type { AccessSettings } from './settings.ts';

/** A session of the person who looks. */
export interface OwnSession {
  readonly id: string;
  /** The one in which they look. */
  readonly isThis: boolean;
  readonly startedAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  readonly means: string;
  /** Null for a program that is none of the known browsers. */
  readonly browser: string | null;
  /** Null until the person has chosen where to work. */
  readonly role: Role | null;
  readonly placeName: string | null;
}

/** How long sessions live. */
export type SessionTerms = Pick<AccessSettings, 'idle' | 'absolute'>;

/** With its button, a session has more lines than a row of other lists. */
const mostShown = 15;

/** The person's sessions that are alive, the latest used up to fifteen, this one first. */
export async function ownSessions(
  tx: Transaction,
  actor: Actor,
  { idle, absolute }: SessionTerms,
): Promise<OwnSession[]> {
  const { at, person, session = null } = actor;
  const found = await rows(
    tx,
    sql<OwnSession>`
      select s.id, s.id is not distinct from ${session}::uuid as "isThis", s.started_at as "startedAt",
             s.last_seen_at as "lastSeenAt", s.means, s.browser,
             (select h.role from access_right_held h where h.id = s.right_id) as role, s.place_name as "placeName"
        from session s
       where s.staff_id = ${person}
         and s.ended_at is null
         and s.last_seen_at > ${at.subtract(idle)}
         and s.started_at > ${at.subtract(absolute)}
       order by s.last_seen_at desc
       limit ${mostShown}`,
  );
  return found.toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
}
