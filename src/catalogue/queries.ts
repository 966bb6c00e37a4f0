import { compileOnce } from '#platform/database/compile-once.ts';
import { anyOf, type Subquery, sql, type Transaction } from '#platform/database/database.ts';
import { typedId } from '#platform/input/ids.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { EServiceEdition } from './edition.ts';
import { editionColumns } from './edition-columns.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** One edition, as a record or a form names it. Refused as absent if it does not exist or the id is not a UUID. */
export async function editionById(tx: Transaction, id: string): Promise<EServiceEdition> {
  const { data: read } = typedId().safeParse(id);
  const edition = read && (await editionsByIds(tx, [read])).get(read);
  if (edition) return edition;
  throw noSuchEService();
}

export function noSuchEService(): Refusal {
  return new Refusal({
    code: 'catalogue.no-such-e-service',
    kind: 'absent',
    problems: [{ text: say(words, (w) => w.noSuchEService) }],
  });
}

/** Editions by id, in one statement, for lists. */
export async function editionsByIds(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EServiceEdition>> {
  if (ids.length === 0) return new Map();
  const [id] = ids;
  const found = await (id !== undefined && ids.length === 1 ? withId(tx, { id }) : withIds(tx, { ids })).rows();
  return new Map(found.map((row) => [row.id, row]));
}

/** The e-service's edition on that day; undefined if it is not in the catalogue then. */
export async function editionInForce(
  tx: Transaction,
  eServiceId: string,
  day: Temporal.PlainDate,
): Promise<EServiceEdition | undefined> {
  const [edition] = await serviceInForce(tx, { eServiceId, day }).rows();
  return edition;
}

const serviceInForce = compileOnce(
  (tx, { eServiceId, day }: { eServiceId: string; day: Temporal.PlainDate }) =>
    inForce(tx, day).where('edition.eServiceId', '=', eServiceId),
  own,
);

/** The newest edition of each of these e-services. */
export async function newestEditions(
  tx: Transaction,
  eServices: readonly string[],
): Promise<ReadonlyMap<string, EServiceEdition>> {
  if (eServices.length === 0) return new Map();
  const found = await everHeld(tx)
    .where('edition.eServiceId', 'in', [...new Set(eServices)])
    .execute();
  return new Map(found.toReversed().map((edition) => [edition.eServiceId, edition]));
}

/**
 * All past and announced editions of an e-service, newest first, without those withdrawn before they came into force.
 */
export async function editionsOf(tx: Transaction, eServiceId: string): Promise<EServiceEdition[]> {
  return everHeld(tx).where('edition.eServiceId', '=', eServiceId).execute();
}

/** The same by the portal's code, in small or capital letters. */
export async function editionsByCode(tx: Transaction, code: string): Promise<EServiceEdition[]> {
  return everHeld(tx).where(sql`upper(e_service.code collate "C")`, '=', code.toUpperCase()).execute();
}

function everHeld(tx: Transaction) {
  return editions(tx)
    .where((eb) =>
      eb.or([eb('edition.validUntil', 'is', null), eb('edition.validUntil', '>', eb.ref('edition.validFrom'))]),
    )
    .orderBy('edition.validFrom', 'desc');
}

/** A holder's editions that are in force that day or will be, by the code of the e-service and their first day. */
export async function editionsOfHolder(
  tx: Transaction,
  holder: string,
  day: Temporal.PlainDate,
): Promise<EServiceEdition[]> {
  return editions(tx)
    .where('edition.holderId', '=', holder)
    .where((eb) =>
      eb.or([
        eb('edition.validUntil', 'is', null),
        eb.and([eb('edition.validUntil', '>', day), eb('edition.validUntil', '>', eb.ref('edition.validFrom'))]),
      ]),
    )
    .orderBy('eService.code')
    .orderBy('edition.validFrom')
    .execute();
}

/** The e-services in force on that day that are in the minimum service basket, by name. */
export async function editionsInBasket(tx: Transaction, day: Temporal.PlainDate): Promise<EServiceEdition[]> {
  return inForce(tx, day).where('edition.basketPoint', 'is not', null).orderBy(sql`edition.name ->> 'lv'`).execute();
}

/** The editions in force on a day. */
export function inForce(tx: Transaction, day: Temporal.PlainDate) {
  return editions(tx)
    .where('edition.validFrom', '<=', day)
    .where((eb) => eb.or([eb('edition.validUntil', 'is', null), eb('edition.validUntil', '>', day)]));
}

/** Reads the editions named by another room's subquery, so that both queries travel in one round trip. */
export function editionsAmong<Values extends object>(ids: (values: Values) => Subquery) {
  const statement = compileOnce((tx, values: Values) => editions(tx).where('edition.id', '=', anyOf(ids(values))), own);
  return async (tx: Transaction, values: Values): Promise<ReadonlyMap<string, EServiceEdition>> =>
    new Map((await statement(tx, values).rows()).map((row) => [row.id, row]));
}

/** One by itself: for a list of them PostgreSQL makes a plan each time. */
const withId = compileOnce((tx, { id }: { id: string }) => editions(tx).where('edition.id', '=', id), own);

const withIds = compileOnce(
  (tx, { ids }: { ids: readonly string[] }) => editions(tx).where('edition.id', '=', sql<string>`any(${ids})`),
  own,
);

function editions(tx: Transaction) {
  return own(tx)
    .selectFrom('eServiceEdition as edition')
    .innerJoin('eService', 'eService.id', 'edition.eServiceId')
    .select(editionColumns.map((column) => `edition.${column}` as const))
    .select('eService.code');
}
