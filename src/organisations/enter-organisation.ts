import { randomUUIDv7 } from 'node:crypto';
import type { Transaction } from '#platform/database/database.ts';
import { type CentresTables, own } from './tables.ts';

export type Organisation = CentresTables['organisation'];

/** Enters a ministry, municipality, institution or service holder. The registration number is its only name that never changes. */
export async function enterOrganisation(tx: Transaction, input: Omit<Organisation, 'id'>): Promise<Organisation> {
  const organisation = { id: randomUUIDv7(), ...input };
  await own(tx).insertInto('organisation').values(organisation).execute();
  return organisation;
}
