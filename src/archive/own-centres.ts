import type { Actor } from '#acting/index.ts';
import { allCentres } from '#organisations/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { entryNotFound } from './register-entries.ts';

/** The centres whose archive an administrator looks after: those of the same municipality. */
export async function ownCentres(database: Database, administrator: Actor) {
  const all = await transaction(database, null, allCentres);
  return all.filter((centre) => centre.organisationId === administrator.organisation);
}

/** One of them; another municipality's is not found. */
export async function ownCentre(database: Database, administrator: Actor, id: string | undefined) {
  const centre = (await ownCentres(database, administrator)).find((one) => one.id === id);
  if (!centre) throw entryNotFound();
  return centre;
}
