import type { Transaction } from '#platform/database/database.ts';
import type { Kind, Outcome, ReasonSuperseding, Topic, Way } from './kinds.ts';

export type ConsultationsTables = {
  consultation: {
    centre_id: string;
    id: string;
    edition_id: string | null;
    topic: Topic | null;
    kind: Kind | null;
    way: Way | null;
    outcome: Outcome;
    note: string | null;
    began_at: Temporal.Instant | null;
    visit_id: string | null;
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
    topic: Topic | null;
    kind: Kind | null;
    way: Way | null;
    outcome: Outcome;
    note: string | null;
    held_at: Temporal.Instant;
    reason: ReasonSuperseding;
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
