import type { GeneratedAlways } from 'kysely';
import type { Transaction } from '#platform/database/database.ts';
import { insertsInto } from '#platform/database/inserts-into.ts';
import type { Medium } from './scheme.ts';

export type ClassificationTables = {
  classification_scheme: { organisation_id: string; id: string; brought_at: Temporal.Instant; brought_by: string };
  classification_line: {
    scheme_id: string;
    position: number;
    file_index: string;
    index_key: GeneratedAlways<string>;
    level_name: string | null;
    title: string | null;
    term_said: string | null;
    term_years: number | null;
    is_permanent: boolean;
    unit: string | null;
    medium: Medium | null;
    medium_said: string | null;
    information_system: string | null;
    remarks: string | null;
    needs_consent: boolean;
  };
  classification_adoption: {
    organisation_id: string;
    scheme_id: string;
    valid_from: Temporal.PlainDate;
    agreement: string | null;
    agreed_on: Temporal.PlainDate | null;
    agreed_until: Temporal.PlainDate | null;
    adopted_at: Temporal.Instant;
    adopted_by: string;
  };
};

export function own(tx: Transaction) {
  return tx.query.withTables<ClassificationTables>();
}

export const insert = insertsInto<ClassificationTables>();
