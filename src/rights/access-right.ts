import type { Acting, Role } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { own } from './tables.ts';

/** Piekļuves tiesības: one role in one centre or, for administrators and officers, in one organisation. */
export interface AccessRight {
  readonly id: string;
  readonly role: Role;
  readonly organisation: string;
  readonly centre: string | null;
  readonly position: string;
}

/** The rights of a staff member that are in force at a moment, in the order they were given. */
export function rightsOf(tx: Transaction, staff: string, at: Temporal.Instant): Promise<AccessRight[]> {
  return own(tx)
    .selectFrom('access_right')
    .select(['id', 'role', 'organisation_id as organisation', 'centre_id as centre', 'position'])
    .where('staff_id', '=', staff)
    .where('valid_from', '<=', at)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', at)]))
    .orderBy('valid_from')
    .orderBy('id')
    .execute();
}

/** Whether a right is or was this staff member's. */
export async function isRightOf(tx: Transaction, staff: string, right: string): Promise<boolean> {
  const found = await own(tx)
    .selectFrom('access_right')
    .select('id')
    .where('staff_id', '=', staff)
    .where('id', '=', right)
    .executeTakeFirst();
  return found !== undefined;
}

/** How the log names a person who acts under a right, or has not chosen one yet. */
export function actingUnder(right: AccessRight | null, who: Pick<Acting, 'person' | 'caller' | 'at'>): Acting {
  if (!right) return who;
  const { role, id, organisation, centre } = right;
  return { ...who, role, right: id, organisation, centre };
}
