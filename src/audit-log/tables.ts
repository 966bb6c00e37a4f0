import type { Transaction } from '#platform/database/database.ts';
import type { BrokenLink } from './broken-link.ts';
import type { EvidenceFault } from './compare-records.ts';

export type AuditTables = {
  audit_log_entry: {
    chain: string;
    number: number;
    at: Temporal.Instant;
    person_id: string | null;
    act: string;
    point: string | null;
    refused: boolean;
    client_id: string | null;
    /** As it was written and hashed, and whatever it is: `saidIn` reads it. */
    body: unknown;
    hash: Buffer;
  };
  audit_log_line: AuditTables['audit_log_entry'] & {
    organisation_id: string | null;
    caller: string | null;
    case_id: string | null;
    mandate_id: string | null;
  };
  audit_log_head: { chain: string; number: number; hash: Buffer };
  audit_verification: {
    centre_id: string;
    id: string;
    whole: boolean;
    asked_at: Temporal.Instant;
    asked_by: string;
    after: number | null;
    reached: number | null;
    up_to: number | null;
    up_to_hash: Buffer | null;
    finished_at: Temporal.Instant | null;
    outcome: Outcome | null;
  };
};

/** What a verification found. */
export type Outcome = {
  readonly broken?: Pick<BrokenLink, 'number' | 'fault'>;
  /** How many records no entry tells of, how many entries have lost their record, and the first of them. */
  readonly untold: number;
  readonly gone: number;
  readonly records: readonly Pick<EvidenceFault, 'table' | 'key' | 'fault'>[];
};

export function own(tx: Transaction) {
  return tx.query.withTables<AuditTables>();
}
