import type { Acting } from '#acting/index.ts';
import { type CatalogueFileText, type ImportedCatalogue, importCatalogue } from '#catalogue/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { demoEServices, demoHolders } from './demo-e-services.ts';

/** An address that leads nowhere. */
const nowhere = 'https://example.org/tilts-demo';

/** Fills the catalogue with fictional e-services of fictional holders, in the same way as an operator. */
export async function enterDemoCatalogue(
  tx: Transaction,
  acting: Acting,
  { day = officialDay(acting.at), portal = nowhere } = {},
): Promise<ImportedCatalogue> {
  return importCatalogue(tx, acting, JSON.stringify(demoCatalogue(day, portal), null, 2), { demo: true });
}

/** The demo catalogue as a file. One e-service starts next year, whatever the present year. */
export function demoCatalogue(day: Temporal.PlainDate, portal = nowhere): CatalogueFileText {
  return {
    holders: demoHolders.map((holder) => ({ ...holder, name: `${holder.name} (demo)` })),
    eServices: demoEServices(`${day.year + 1}-01-01`).map((text) => ({ ...text, portalUrl: `${portal}/${text.code}` })),
    withdrawals: [{ code: 'EPD11', from: '2024-01-01' }],
  };
}
