import type { Role } from '#acting/index.ts';
import { sql, type Transaction } from '#platform/database/database.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';

export interface GivenRight {
  readonly id: string;
  readonly staff: string;
  readonly role: Role;
  readonly organisation: string;
  readonly centre: string | null;
  readonly position: string;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant | null;
  readonly grantedBy: string | null;
  readonly grantedAt: Temporal.Instant | null;
  readonly basis: string | null;
}

/** A right, held until the end of the transaction: two who change it at once do so one after the other. */
export async function holdRight(tx: Transaction, id: string): Promise<GivenRight> {
  const right = await selectRights(tx).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!right) throw refuse('no-such-right', (w) => w.noSuchRight, { kind: 'absent' });
  return right;
}

/** Refuses unless a right can still be changed: its term goes on, and nobody took it, whichever of two requests was dated first. */
export async function requireNotEnded(tx: Transaction, right: GivenRight, at: Temporal.Instant): Promise<void> {
  const taken = await own(tx)
    .selectFrom('access_right_change')
    .select('at')
    .where('right_id', '=', right.id)
    .where('kind', '=', 'taken')
    .executeTakeFirst();
  if (taken || hasEnded(right, at)) throw refuse('right-ended', (w) => w.rightEnded, { kind: 'conflict' });
}

/** The rights of these staff members, also those that have ended, in the order in which they begin. */
export function rightsOfStaff(tx: Transaction, staff: readonly string[]): Promise<GivenRight[]> {
  return selectRights(tx)
    .where(sql<boolean>`staff_id = any(${[...staff]})`)
    .orderBy('valid_from')
    .execute();
}

export function selectRights(tx: Transaction) {
  return own(tx)
    .selectFrom('access_right')
    .select([
      'id',
      'staff_id as staff',
      'role',
      'organisation_id as organisation',
      'centre_id as centre',
      'position',
      'valid_from as from',
      'valid_until as until',
      'granted_by as grantedBy',
      'granted_at as grantedAt',
      'basis',
    ]);
}

export function hasEnded({ until }: Pick<GivenRight, 'until'>, at: Temporal.Instant): boolean {
  return until !== null && Temporal.Instant.compare(until, at) <= 0;
}
