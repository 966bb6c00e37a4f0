import { randomUUIDv7 } from 'node:crypto';
import type { Transaction } from '#platform/database/database.ts';
import { type CentresTables, own } from './tables.ts';

type CentreRow = CentresTables['centre'];

/** Enters a customer service centre of a municipality. An `id` is given by who enters more that belongs to the centre. */
export async function enterCentre(
  tx: Transaction,
  input: Omit<CentreRow, 'id'> & { readonly id?: string },
): Promise<CentreRow> {
  const centre = { id: randomUUIDv7(), ...input };
  await own(tx).insertInto('centre').values(centre).execute();
  return centre;
}
