import type { Transaction } from '#platform/database/database.ts';

export type NetworkTables = {
  centre_hours: {
    id: string;
    centre_id: string;
    valid_from: Temporal.PlainDate;
    opens: 'now' | 'later';
    note: string | null;
    said_at: Temporal.Instant;
    said_by: string | null;
  };
  centre_hours_line: {
    hours_id: string;
    centre_id: string;
    number: number;
    weekday: number;
    season_from: string | null;
    season_until: string | null;
    state: 'open' | 'closed' | 'on_call' | 'as_written';
    begins: number | null;
    ends: number | null;
    note: string | null;
  };
  centre_day: {
    id: string;
    centre_id: string;
    from_day: Temporal.PlainDate;
    until_day: Temporal.PlainDate;
    state: DayState;
    note: string | null;
    said_at: Temporal.Instant;
    said_by: string;
  };
  centre_day_time: { day_id: string; centre_id: string; begins: number; ends: number };
};

export type DayState = 'open' | 'closed' | 'on_call' | 'usual';

export function own(tx: Transaction) {
  return tx.query.withTables<NetworkTables>();
}
