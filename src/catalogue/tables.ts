import type { Transaction } from '#platform/database/database.ts';
import type { Field } from './edition.ts';

export type CatalogueTables = {
  e_service: { id: string; code: string };
  e_service_edition: {
    id: string;
    e_service_id: string;
    valid_from: Temporal.PlainDate;
    valid_until: Temporal.PlainDate | null;
    name_lv: string;
    name_en: string;
    folded: string;
    holder_id: string;
    holder: string;
    portal_url: string;
    under_mandate: boolean;
    gives_planned_time: boolean;
    gives_result: boolean;
    data_used_lv: string;
    data_used_en: string;
    fields: readonly Field[];
    basket_point: string | null;
  };
};

export function own(tx: Transaction) {
  return tx.query.withTables<CatalogueTables>();
}
