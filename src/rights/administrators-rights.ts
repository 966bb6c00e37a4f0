import { staffContacts } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { own } from './tables.ts';

/** An administrator's right, or the invitation that has yet to become one. */
export interface AdministratorsRight {
  readonly kind: 'right' | 'invitation';
  readonly id: string;
  /** Whose right it is; an invitation is nobody's yet. */
  readonly staff?: string;
  readonly name: string;
  readonly email: string;
}

/** What a revocation can take: administrators' rights of an organisation that have not ended, and open invitations to such. */
export async function administratorsRights(
  tx: Logged,
  organisation: string,
  at: Temporal.Instant,
): Promise<AdministratorsRight[]> {
  const rights = await own(tx)
    .selectFrom('access_right')
    .select(['id', 'staff_id as staff'])
    .where('organisation_id', '=', organisation)
    .where('role', '=', 'administrator')
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', at)]))
    .orderBy('id')
    .execute();
  const people = await staffContacts(
    tx,
    rights.map(({ staff }) => staff),
  );
  const invitations = await own(tx)
    .selectFrom('access_invitation')
    .select(['id', 'name', 'email'])
    .where('organisation_id', '=', organisation)
    .where('role', '=', 'administrator')
    .where('right_id', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
  return [
    ...rights.map(({ id, staff }) => ({
      kind: 'right' as const,
      id,
      staff,
      name: '',
      email: '',
      ...people.get(staff),
    })),
    ...invitations.map((invitation) => ({ kind: 'invitation' as const, ...invitation })),
  ];
}
