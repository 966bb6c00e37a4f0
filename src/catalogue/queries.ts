import { compileOnce } from '#platform/database/compile-once.ts';
import { type Subquery, sql, type Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { EServiceEdition } from './edition.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** One edition, such as a record was made under or a form names. Refused as absent if there is none, also if it is no id. */
export async function editionById(tx: Transaction, id: string): Promise<EServiceEdition> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
  const edition = isId ? (await editionsByIds(tx, [id])).get(id.toLowerCase()) : undefined;
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
  const found = await withIds(tx, { ids }).rows();
  return new Map(found.map((row) => [row.id, editionOf(row)]));
}

/** What the e-service is on that day; undefined if it is not in the catalogue then. */
export async function editionInForce(
  tx: Transaction,
  eServiceId: string,
  day: Temporal.PlainDate,
): Promise<EServiceEdition | undefined> {
  const row = await inForce(tx, day).where('edition.e_service_id', '=', eServiceId).executeTakeFirst();
  return row && editionOf(row);
}

/** All that an e-service ever was or is announced to be, the newest first. Announced and withdrawn in time: not among them. */
export async function editionsOf(tx: Transaction, eServiceId: string): Promise<EServiceEdition[]> {
  const found = await everHeld(tx).where('edition.e_service_id', '=', eServiceId).execute();
  return found.map(editionOf);
}

/** The same by the portal's code. */
export async function editionsByCode(tx: Transaction, code: string): Promise<EServiceEdition[]> {
  const found = await everHeld(tx).where('e_service.code', '=', code).execute();
  return found.map(editionOf);
}

function everHeld(tx: Transaction) {
  return editions(tx)
    .where((eb) =>
      eb.or([eb('edition.valid_until', 'is', null), eb('edition.valid_until', '>', eb.ref('edition.valid_from'))]),
    )
    .orderBy('edition.valid_from', 'desc');
}

/** The e-services in force on that day that are in the minimum service basket, by name. */
export async function editionsInBasket(tx: Transaction, day: Temporal.PlainDate): Promise<EServiceEdition[]> {
  const found = await inForce(tx, day)
    .where('edition.basket_point', 'is not', null)
    .orderBy('edition.name_lv')
    .execute();
  return found.map(editionOf);
}

/** The editions that hold on a day. */
export function inForce(tx: Transaction, day: Temporal.PlainDate) {
  return editions(tx)
    .where('edition.valid_from', '<=', day)
    .where((eb) => eb.or([eb('edition.valid_until', 'is', null), eb('edition.valid_until', '>', day)]));
}

/** A reader of the editions that the asking room's subquery names, so that what both rooms ask travels in one turn. */
export function editionsAmong<Values extends object>(ids: (values: Values) => Subquery) {
  const statement = compileOnce((tx, values: Values) =>
    editions(tx).where('edition.id', 'in', sql<string>`(${ids(values)})`),
  );
  return async (tx: Transaction, values: Values): Promise<ReadonlyMap<string, EServiceEdition>> =>
    new Map((await statement(tx, values).rows()).map((row) => [row.id, editionOf(row)]));
}

const withIds = compileOnce((tx, { ids }: { ids: readonly string[] }) =>
  editions(tx).where('edition.id', '=', sql<string>`any(${ids})`),
);

function editions(tx: Transaction) {
  return own(tx)
    .selectFrom('e_service_edition as edition')
    .innerJoin('e_service', 'e_service.id', 'edition.e_service_id')
    .selectAll('edition')
    .select('e_service.code');
}

export type EditionRow = Awaited<ReturnType<ReturnType<typeof editions>['execute']>>[number];

export function editionOf(row: EditionRow): EServiceEdition {
  return {
    id: row.id,
    eServiceId: row.e_service_id,
    code: row.code,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    name: { lv: row.name_lv, en: row.name_en },
    holderId: row.holder_id,
    holder: row.holder,
    portalUrl: row.portal_url,
    underMandate: row.under_mandate,
    givesPlannedTime: row.gives_planned_time,
    givesResult: row.gives_result,
    dataUsed: { lv: row.data_used_lv, en: row.data_used_en },
    fields: row.fields,
    basketPoint: row.basket_point,
  };
}
