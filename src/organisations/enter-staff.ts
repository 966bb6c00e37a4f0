import { randomUUIDv7 } from 'node:crypto';
import type { Transaction } from '#platform/database/database.ts';
import { canonicalPersonalNumber } from './personal-number.ts';
import { own } from './tables.ts';

export interface StaffMember {
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
}

/** Enters a person who will work with the system, or returns the one already known by this personal number. */
export async function enterStaff(
  tx: Transaction,
  input: { personalNumber: string; givenName: string; surname: string; email: string },
): Promise<StaffMember> {
  const number = canonicalPersonalNumber(input.personalNumber);
  if (!number) throw new Error('a personal number has the form PNOLV-NNNNNN-NNNNN');
  const known = await staffByNumber(tx, number);
  if (known) return known;
  const id = randomUUIDv7();
  const { numInsertedOrUpdatedRows: entered } = await own(tx)
    .insertInto('staff')
    .values({
      id,
      number_hash: tx.vault.lookup('personal number', number),
      number: tx.vault.seal(number),
      given_name: input.givenName,
      surname: input.surname,
      email: input.email,
    })
    .onConflict((twice) => twice.column('number_hash').doNothing())
    .executeTakeFirstOrThrow();
  // Somebody else entered the same person at the same moment.
  if (entered === 0n) return (await staffByNumber(tx, number)) ?? enterStaff(tx, input);
  return { id, givenName: input.givenName, surname: input.surname };
}

/** The staff member with this canonical personal number. */
export async function staffByNumber(tx: Transaction, number: string): Promise<StaffMember | undefined> {
  return own(tx)
    .selectFrom('staff')
    .select(['id', 'given_name as givenName', 'surname'])
    .where('number_hash', '=', tx.vault.lookup('personal number', number))
    .executeTakeFirst();
}

/** The canonical personal numbers of staff members: to see that an employee does not serve themself. */
export async function personalNumberOf(tx: Transaction, staff: string): Promise<string | undefined> {
  const row = await own(tx).selectFrom('staff').select('number').where('id', '=', staff).executeTakeFirst();
  return row && tx.vault.open(row.number);
}
