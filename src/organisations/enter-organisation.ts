import { randomUUIDv7 } from 'node:crypto';
import { type Acting, recordEvent } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { organisationsEvents } from './events.ts';
import { type CentresTables, own } from './tables.ts';

export type Organisation = CentresTables['organisation'];

/**
 * Enters a ministry, municipality, institution or service holder, with its entry in the log. The registration number is its only
 * name that never changes.
 */
export async function enterOrganisation(
  tx: Transaction,
  { at, person }: Acting,
  input: Omit<Organisation, 'id'>,
): Promise<Organisation> {
  const organisation = { id: randomUUIDv7(), ...input };
  await own(tx).insertInto('organisation').values(organisation).execute();
  recordEvent(tx, { at, ...(person && { person }) }, organisationsEvents.enterOrganisation, {
    things: { organisation: organisation.id },
  });
  return organisation;
}
