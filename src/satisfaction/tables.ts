import type { Transaction } from '#platform/database/database.ts';
import type { Reason } from './points.ts';

export type SatisfactionTables = {
  satisfaction_tablet: {
    centre_id: string;
    id: string;
    link_key: string;
    place: string;
    set_up_at: Temporal.Instant;
    set_up_by: string;
  };
  satisfaction_tablet_put_away: {
    centre_id: string;
    tablet_id: string;
    put_away_at: Temporal.Instant;
    put_away_by: string;
  };
  satisfaction_cards: {
    centre_id: string;
    id: string;
    day: Temporal.PlainDate;
    supersedes: string | null;
    answers: number[];
    reason: Reason | null;
    recorded_at: Temporal.Instant;
    recorded_by: string;
  };
};

export function own(tx: Transaction) {
  return tx.query.withTables<SatisfactionTables>();
}
