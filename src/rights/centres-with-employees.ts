import type { Transaction } from '#platform/database/database.ts';
import { own } from './tables.ts';

/** The centres at which somebody has a right to serve at a moment. */
export async function centresWithEmployees(tx: Transaction, at: Temporal.Instant): Promise<ReadonlySet<string>> {
  const found = await own(tx)
    .selectFrom('access_right')
    .select('centre_id')
    .distinct()
    .where('role', '=', 'employee')
    .where('centre_id', 'is not', null)
    .where('valid_from', '<=', at)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', at)]))
    .execute();
  return new Set(found.flatMap(({ centre_id }) => centre_id ?? []));
}
