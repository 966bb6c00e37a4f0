import type { ColumnType } from 'kysely';
import type { BaseText, Publication, Reading } from '#amendments';
import type { Transaction } from '#platform/database/database.ts';
import { insertsInto } from '#platform/database/inserts-into.ts';

/** Written as text, read as what it says. */
type Json<T> = ColumnType<T, string, never>;

export type LawTables = {
  amendment: {
    id: string;
    regulation_number: string;
    regulation_date: Temporal.PlainDate;
    issuer: string;
    number: string;
    adopted_on: Temporal.PlainDate;
    title: string | null;
    publication: ColumnType<Publication | null, string | null, never>;
    in_force: Temporal.PlainDate | null;
    content: string;
    reading: Json<Reading>;
    decisions: Json<object>;
    applied: Json<Reading>;
    entered_at: Temporal.Instant;
  };
  regulation_base: {
    id: string;
    regulation_number: string;
    regulation_date: Temporal.PlainDate;
    begins: Temporal.PlainDate;
    content: Json<BaseText>;
    entered_at: Temporal.Instant;
  };
};

export function own(tx: Transaction) {
  return tx.query.withTables<LawTables>();
}

export const insert = insertsInto<LawTables>();
