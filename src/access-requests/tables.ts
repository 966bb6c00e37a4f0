import type { ColumnType } from 'kysely';
import type { Transaction } from '#platform/database/database.ts';
import type { RequestKind } from './draft.ts';
import type { Reason, Verdict } from './judge.ts';

export type Channel = 'system' | 'post' | 'email';

export interface UsedTrustList {
  readonly territory: string;
  readonly sequence: number;
  readonly sha256: string;
}

export type RequestTables = {
  organisation_named_by_applicant: { organisation_id: string; named_by: string; named_at: Temporal.Instant };
  access_request: {
    id: string;
    organisation_id: string;
    channel: Channel;
    arrived_on: Temporal.PlainDate | null;
    begun_by: string;
    begun_at: Temporal.Instant;
    draft: Buffer;
    draft_changed_at: Temporal.Instant;
  };
  access_request_form: {
    request_id: string;
    kind: RequestKind;
    wording: Temporal.PlainDate;
    made_by: string;
    made_at: Temporal.Instant;
    sha256: Buffer;
    pdf: Buffer;
  };
  access_request_row: {
    request_id: string;
    number: number;
    centre_id: string | null;
    last_day: Temporal.PlainDate | null;
    content: Buffer;
  };
  access_request_sending: {
    id: string;
    request_id: string;
    sent_by: string;
    sent_at: Temporal.Instant;
    sha256: Buffer;
    file_name: Buffer;
    file: Buffer;
  };
  access_request_report: {
    id: string;
    sending_id: string;
    made_at: Temporal.Instant;
    verdict: Verdict;
    reason: Reason;
    report: Buffer;
    second: Buffer | null;
    /** Written as JSON. */
    trust_lists: ColumnType<readonly UsedTrustList[], string, never>;
  };
  access_request_decision: {
    request_id: string;
    sending_id: string;
    report_id: string;
    decided_by: string;
    decided_at: Temporal.Instant;
    signature_ground: string | null;
  };
  access_row_decision: {
    request_id: string;
    number: number;
    approved: boolean;
    reason: string;
    rights: readonly string[];
    invitation: string | null;
    leaves_none: boolean;
  };
};

export function own(tx: Transaction) {
  return tx.query.withTables<RequestTables>();
}
