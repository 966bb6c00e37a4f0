import type { Transaction } from '#platform/database/database.ts';
import { own } from './tables.ts';

interface Counter {
  readonly organisation: string;
  readonly centre: string;
  readonly at: Temporal.Instant;
}

/** Who may serve at a centre at a moment, by the ids of its staff. */
export async function employeesAt(
  tx: Transaction,
  { organisation, centre, at }: Counter,
): Promise<ReadonlySet<string>> {
  const found = await own(tx)
    .selectFrom('access_right')
    .select('staff_id')
    .distinct()
    .where('organisation_id', '=', organisation)
    .where('centre_id', '=', centre)
    .where('role', '=', 'employee')
    .where('valid_from', '<=', at)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', at)]))
    .execute();
  return new Set(found.map(({ staff_id }) => staff_id));
}
