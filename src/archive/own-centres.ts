import type { Actor } from '#acting/index.ts';
import { allCentres } from '#organisations/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { entryNotFound } from './register-entries.ts';

/** The centres whose archive files an administrator manages: those of the same municipality. */
export async function ownCentres(tx: Transaction, administrator: Actor) {
  return (await allCentres(tx, administrator.at)).filter(
    (centre) => centre.organisationId === administrator.organisation,
  );
}

/** Those whose present file the municipality's classification scheme does not have, or not with this term, by their ids. */
export async function centresOutOfScheme(tx: Transaction, { organisation, at }: Actor): Promise<ReadonlySet<string>> {
  const day = officialDay(at);
  const asked = sql<{ centre: string }>`select centre from centres_out_of_scheme(${organisation}, ${day}::date) centre`;
  return new Set((await rows(tx, asked)).map(({ centre }) => centre));
}

/** One of them; another municipality's is not found. */
export async function ownCentre(tx: Transaction, administrator: Actor, id: string) {
  const centre = (await ownCentres(tx, administrator)).find((one) => one.id === id);
  if (!centre) throw entryNotFound();
  return centre;
}
