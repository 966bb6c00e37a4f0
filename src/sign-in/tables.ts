import type { Generated } from 'kysely';
import type { Transaction } from '#platform/database/database.ts';

export type SignInTables = {
  session: {
    id: Generated<string>;
    browser: string | null;
    ended_from_elsewhere: Generated<boolean>;
    previous_sign_in: Temporal.Instant | null;
    key_hash: Buffer;
    staff_id: string;
    right_id: string | null;
    means: string;
    id_token: Buffer;
    form_token: string;
    started_at: Temporal.Instant;
    authenticated_at: Temporal.Instant;
    last_seen_at: Temporal.Instant;
    ended_at: Temporal.Instant | null;
    person_name: string;
    place_name: string | null;
  };
  last_sign_in: { staff_id: string; signed_in_at: Temporal.Instant };
  sign_in_attempt: { state_hash: Buffer; sealed: Buffer; started_at: Temporal.Instant };
  kept_form: {
    id: string;
    staff_id: string;
    right_id: string | null;
    path: string;
    sealed: Buffer;
    kept_at: Temporal.Instant;
    is_left: Generated<boolean>;
  };
  sign_in_rate: { caller: Buffer; minute: Temporal.Instant; times: number };
};

export function own(tx: Transaction) {
  return tx.query.withTables<SignInTables>();
}
