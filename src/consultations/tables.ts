import type { Transaction } from '#platform/database/database.ts';
import type { Outcome, ReasonPutRight, Topic } from './kinds.ts';

export type ConsultationsTables = {
  consultation: {
    centre_id: string;
    id: string;
    edition_id: string | null;
    topic: Topic;
    outcome: Outcome;
    held_at: Temporal.Instant;
    recorded_at: Temporal.Instant;
    held_by: string;
  };
  consultation_put_right: {
    centre_id: string;
    id: string;
    consultation_id: string;
    supersedes: string | null;
    edition_id: string | null;
    topic: Topic;
    outcome: Outcome;
    held_at: Temporal.Instant;
    reason: ReasonPutRight;
    recorded_at: Temporal.Instant;
    recorded_by: string;
  };
  consultation_listed: {
    centre_id: string;
    consultation_id: string;
    held_at: Temporal.Instant;
    put_right_id: string | null;
  };
};

export function own(tx: Transaction) {
  return tx.query.withTables<ConsultationsTables>();
}
