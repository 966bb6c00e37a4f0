import { CamelCasePlugin } from 'kysely';
import type { Transaction } from '#platform/database/database.ts';
import type { BasketEntry } from './basket-entry.ts';
import type { EServiceEdition } from './edition.ts';

export type CatalogueTables = {
  eService: Pick<EServiceEdition, 'code'> & { id: string };
  eServiceEdition: Omit<EServiceEdition, 'code'> & { folded: string };
  eServiceChange: {
    id: string;
    eServiceId: string;
    editionId: string;
    kind: 'planned' | 'withdrawn';
    reason: string;
    changedAt: Temporal.Instant;
    changedBy: string;
  };
  basketEntry: BasketEntry & { id: string };
};

const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true });

/** In this room the query builder uses the code's names: `validFrom` is `valid_from`. Raw `sql` uses the database's. */
export function own(tx: Transaction) {
  return tx.query.withPlugin(camelCase).withTables<CatalogueTables>();
}
