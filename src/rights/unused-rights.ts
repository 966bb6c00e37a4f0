import type { Role } from '#acting/index.ts';
import { sql } from '#platform/database/database.ts';
import { rightsWithStatus } from './right-status.ts';

export interface UnusedRight {
  readonly id: string;
  readonly staff: string;
  readonly role: Role;
  readonly organisation: string;
  readonly centre: string | null;
  readonly since: Temporal.Instant;
  /** Whole days. */
  readonly days: number;
}

/** Users' rights under which nobody has worked for 90 days, for a statement to which conditions can be added. */
export function unusedRights(at: Temporal.Instant) {
  return sql`
    with ${rightsWithStatus(at)}
    select id, staff_id as staff, role, organisation_id as organisation, centre_id as centre, unused_since as since,
           floor(extract(epoch from ${at}::timestamptz - unused_since) / 86400)::integer as days
      from status
     where is_users and is_unused`;
}
