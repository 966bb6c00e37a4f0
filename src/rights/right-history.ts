import type { Actor } from '#acting/index.ts';
import { staffContacts } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { refuse } from './refuse.ts';
import { type GivenRight, selectRights } from './right-by-id.ts';
import { placeOf } from './right-in-words.ts';
import { own } from './tables.ts';

export interface RightEvent {
  readonly kind: 'given' | 'extended' | 'taken' | 'confirmed';
  readonly at: Temporal.Instant;
  readonly by: string | null;
  readonly reason: string | null;
  readonly until: Temporal.Instant | null;
}

export interface RightWithHistory extends GivenRight {
  readonly name: string;
  readonly email: string;
  readonly place: string;
  readonly lastUsed: Temporal.Instant | null;
  /** From the first to the last. */
  readonly history: readonly RightEvent[];
}

/** A right with all that was done to it, for its organisation's administrators and the ministry. */
export async function rightWithHistory(tx: Logged, actor: Actor, id: string): Promise<RightWithHistory> {
  const right = await selectRights(tx).where('id', '=', id).executeTakeFirst();
  const isTheirs = actor.role === 'ministry_officer' || right?.organisation === actor.organisation;
  if (!right || !isTheirs) throw refuse('no-such-right', (w) => w.noSuchRight, { kind: 'absent' });
  const changes = await own(tx)
    .selectFrom('access_right_change')
    .select(['kind', 'at', 'by', 'reason', 'until_before', 'until_after'])
    .where('right_id', '=', id)
    .orderBy('number')
    .execute();
  const reviews = await own(tx)
    .selectFrom('access_review')
    .select(['confirmed_at', 'confirmed_by'])
    .where('right_id', '=', id)
    .execute();
  const used = await own(tx)
    .selectFrom('access_right_used')
    .select('last_used_at')
    .where('right_id', '=', id)
    .executeTakeFirst();
  const people = await staffContacts(tx, [
    right.staff,
    ...(right.grantedBy ? [right.grantedBy] : []),
    ...changes.flatMap(({ by }) => by ?? []),
    ...reviews.map(({ confirmed_by }) => confirmed_by),
  ]);
  const nameOf = (staff: string | null) => (staff && people.get(staff)?.name) ?? null;
  const untilAtFirst = changes[0]?.until_before;
  const events: RightEvent[] = [
    {
      kind: 'given',
      at: right.grantedAt ?? right.from,
      by: nameOf(right.grantedBy),
      reason: null,
      until: untilAtFirst === undefined ? right.until : untilAtFirst,
    },
    ...changes.map(({ kind, at, by, reason, until_after }) => ({
      kind,
      at,
      by: nameOf(by),
      reason,
      until: until_after,
    })),
    ...reviews.map(({ confirmed_at, confirmed_by }) => ({
      kind: 'confirmed' as const,
      at: confirmed_at,
      by: nameOf(confirmed_by),
      reason: null,
      until: null,
    })),
  ];
  return {
    ...right,
    name: people.get(right.staff)?.name ?? '',
    email: people.get(right.staff)?.email ?? '',
    place: await placeOf(tx, right, actor.at),
    lastUsed: used?.last_used_at ?? null,
    history: events.sort((a, b) => Temporal.Instant.compare(a.at, b.at)),
  };
}
