import type { Generated } from 'kysely';
import type { Role } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';

export type RightsTables = {
  access_right: {
    id: string;
    staff_id: string;
    role: Role;
    organisation_id: string;
    centre_id: string | null;
    position: string;
    valid_from: Temporal.Instant;
    valid_until: Temporal.Instant | null;
    granted_by: string | null;
    /** Null for rights entered from outside, which hold from their first moment. */
    granted_at: Temporal.Instant | null;
    basis: string | null;
  };
  access_right_change: {
    right_id: string;
    at: Temporal.Instant;
    by: string | null;
    kind: 'extended' | 'taken';
    reason: string | null;
    until_before: Temporal.Instant | null;
    until_after: Temporal.Instant | null;
    basis: string | null;
    number: Generated<number>;
  };
  access_invitation: {
    id: string;
    secret_hash: Buffer;
    name: string;
    email: string;
    role: Role;
    organisation_id: string;
    centre_id: string | null;
    position: string;
    valid_from: Temporal.Instant;
    valid_until: Temporal.Instant | null;
    invited_by: string;
    invited_at: Temporal.Instant;
    expires_at: Temporal.Instant;
    basis: string | null;
    claimed_at: Temporal.Instant | null;
    claimed_by: string | null;
    claimed_name: string | null;
    right_id: string | null;
    withdrawn_at: Temporal.Instant | null;
    withdrawn_by: string | null;
    renews: string | null;
  };
  access_right_used: { right_id: string; last_used_at: Temporal.Instant };
  access_reminder: {
    right_id: string;
    valid_until: Temporal.Instant;
    days: number;
    reminded_at: Temporal.Instant;
  };
  review_reminder: {
    organisation_id: string;
    review_from: Temporal.PlainDate;
    days: number;
    reminded_at: Temporal.Instant;
  };
  unused_reminder: { right_id: string; unused_since: Temporal.Instant; days: number; reminded_at: Temporal.Instant };
  access_review: { right_id: string; confirmed_at: Temporal.Instant; confirmed_by: string };
};

export function own(tx: Transaction) {
  return tx.query.withTables<RightsTables>();
}
