import type { Transaction } from '#platform/database/database.ts';
import { own } from './tables.ts';

/** The staff members who are an organisation's administrators at a moment. */
export async function administratorsOf(
  tx: Transaction,
  organisation: string,
  at: Temporal.Instant,
): Promise<readonly string[]> {
  const found = await own(tx)
    .selectFrom('access_right')
    .select('staff_id')
    .distinct()
    .where('organisation_id', '=', organisation)
    .where('role', '=', 'administrator')
    .where('valid_from', '<=', at)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', at)]))
    .execute();
  return found.map(({ staff_id }) => staff_id);
}
