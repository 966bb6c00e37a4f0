import type { Actor } from '#acting/index.ts';
import { allCentres } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { entryNotFound } from './register-entries.ts';

/** The centres whose archive files an administrator manages: those of the same municipality. */
export async function ownCentres(tx: Transaction, administrator: Actor) {
  return (await allCentres(tx, administrator.at)).filter(
    (centre) => centre.organisationId === administrator.organisation,
  );
}

/** One of them; another municipality's is not found. */
export async function ownCentre(tx: Transaction, administrator: Actor, id: string) {
  const centre = (await ownCentres(tx, administrator)).find((one) => one.id === id);
  if (!centre) throw entryNotFound();
  return centre;
}
