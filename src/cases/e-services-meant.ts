import { type EServiceEdition, editionsByCode, holdsOn, searchCatalogue } from '#catalogue/index.ts';
import type { Transaction } from '#platform/database/database.ts';

/** More than this are not offered: other words would find fewer. */
const most = 20;

/** The e-services of that day that a text may mean: the one whose code it is, or else those that have its words. */
export async function eServicesMeant(
  tx: Transaction,
  day: Temporal.PlainDate,
  text: string,
): Promise<readonly EServiceEdition[]> {
  const withCode = (await editionsByCode(tx, text)).filter((edition) => holdsOn(edition, day));
  return withCode.length > 0 ? withCode : (await searchCatalogue(tx, { day, text, limit: most })).editions;
}
