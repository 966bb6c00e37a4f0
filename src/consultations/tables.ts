import type { Transaction } from '#platform/database/database.ts';
import type { Outcome, Topic } from './kinds.ts';

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
};

export function own(tx: Transaction) {
  return tx.query.withTables<ConsultationsTables>();
}
