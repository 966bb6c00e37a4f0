import type { Transaction } from '#platform/database/database.ts';
import { basketOn } from './basket.ts';
import type { BasketEntry } from './basket-entry.ts';
import { type EServiceEdition, holdsOn } from './edition.ts';
import { editionsByCode, noSuchEService } from './queries.ts';

export type EService = {
  /** The edition in force that day; else the next one announced; else the last one. */
  readonly edition: EServiceEdition;
  /** All of them, newest first. */
  readonly editions: readonly EServiceEdition[];
  readonly basketEntry: BasketEntry | undefined;
};

/** An e-service as it is on that day, with all its editions. Refused as absent if no e-service has this code. */
export async function eServiceByCode(tx: Transaction, code: string, day: Temporal.PlainDate): Promise<EService> {
  const editions = await editionsByCode(tx, code);
  const announced = editions.filter((edition) => Temporal.PlainDate.compare(edition.validFrom, day) > 0);
  const edition = editions.find((one) => holdsOn(one, day)) ?? announced.at(-1) ?? editions[0];
  if (!edition) throw noSuchEService();
  return { ...(await withBasket(tx, edition, day)), editions };
}

/** An edition with the point of Annex 1 that names it, in the words of a day. */
export async function withBasket(tx: Transaction, edition: EServiceEdition, day: Temporal.PlainDate) {
  const basket = edition.basketPoint === null ? [] : await basketOn(tx, day);
  return { edition, basketEntry: basket.find(({ point }) => point === edition.basketPoint) };
}
