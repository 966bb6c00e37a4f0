import type { Transaction } from '#platform/database/database.ts';
import { insertsInto } from '#platform/database/inserts-into.ts';

/** What a hold keeps: one entry, all entries of its person, or a file of a year. */
export const reaches = ['entry', 'person', 'file'] as const;
export type Reach = (typeof reaches)[number];

/** How an entry stands: its term runs, something holds it, its mandate or case still needs it, or it is due. */
export const states = ['running', 'held', 'needed', 'due'] as const;
export type State = (typeof states)[number];

export type RetentionTables = {
  legal_hold: {
    centre_id: string;
    id: string;
    reaches: Reach;
    document: string | null;
    client_id: string | null;
    year: number | null;
    file_index: string | null;
    reason: string;
    set_at: Temporal.Instant;
    set_by: string;
  };
  legal_hold_lifted: {
    centre_id: string;
    hold_id: string;
    reason: string;
    lifted_at: Temporal.Instant;
    lifted_by: string;
  };
};

export function own(tx: Transaction) {
  return tx.query.withTables<RetentionTables>();
}

export const insert = insertsInto<RetentionTables>();
