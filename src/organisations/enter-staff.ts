import { randomUUIDv7 } from 'node:crypto';
import { type Acting, recordEvent } from '#acting/index.ts';
import type { LookupHash, Vault } from '#platform/cryptography/vault.ts';
import { compileOnce } from '#platform/database/compile-once.ts';
import { advisoryLock, type Logged } from '#platform/database/database.ts';
import { newDataKey, openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import { foundBy, noteHashes } from '#platform/sealing/lookup-hash.ts';
import { organisationsEvents } from './events.ts';
import { canonicalPersonalNumber } from './personal-number.ts';
import { own } from './tables.ts';

export interface StaffMember {
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
}

/**
 * Enters a person who will work with the system, with the entry in the log, or returns the one already known by this personal
 * number.
 */
export async function enterStaff(
  tx: Logged,
  { at, person }: Acting,
  input: { personalNumber: string; givenName: string; surname: string; email: string },
): Promise<StaffMember> {
  const number = canonicalPersonalNumber(input.personalNumber);
  if (!number) throw new Error('a personal number has the form PNOLV-NNNNNN-NNNNN');
  const known = await staffByNumber(tx, number);
  if (known) return known;
  const hashes = numberHashes(tx.vault, number);
  // There is no row yet that could be locked: two who enter the same person at once do it one after the other.
  for (const { hash } of hashes) advisoryLock(tx, hash.toString('hex'));
  const meanwhile = await staffByNumber(tx, number);
  if (meanwhile) return meanwhile;
  const subject = { centre: null, id: randomUUIDv7() };
  const { givenName, surname, email } = input;
  const sealed = newDataKey(tx, subject).seal(number);
  await own(tx)
    .insertInto('staff')
    .values({ id: subject.id, number: sealed, given_name: givenName, surname, email })
    .execute();
  noteHashes(tx, subject, hashesOfStaff(tx.vault, number));
  const things = { staff: subject.id };
  recordEvent(tx, { at, ...(person && { person }) }, organisationsEvents.enterStaff, { things });
  return { id: subject.id, givenName, surname };
}

/** The staff member with this canonical personal number. */
export async function staffByNumber(tx: Logged, number: string): Promise<StaffMember | undefined> {
  const [found] = await foundBy(tx, numberHashes(tx.vault, number), { ofNoCentre: true });
  if (!found) return undefined;
  return own(tx)
    .selectFrom('staff')
    .select(['id', 'given_name as givenName', 'surname'])
    .where('id', '=', found.id)
    .executeTakeFirst();
}

function numberHashes(vault: Vault, number: string): LookupHash[] {
  return vault.lookups('personal number', number);
}

/** All hashes of a member of staff: of the code too, as clients have it, so that the database sees that both are one person. */
export function hashesOfStaff(vault: Vault, number: string): LookupHash[] {
  return [...numberHashes(vault, number), ...vault.lookups('personal code', number.replace(/^PNOLV-/, ''))];
}

/** The canonical personal numbers of staff members: to see that an employee does not serve themself. */
export async function personalNumberOf(tx: Logged, staff: string): Promise<string | undefined> {
  const [row] = await numberOf(tx, { staff }).rows();
  return (row && openedWith(tx, staff, row.key, row.number)) ?? undefined;
}

const numberOf = compileOnce((tx, { staff }: { staff: string }) =>
  own(tx)
    .selectFrom('staff')
    .select(['number', wrappedKey('staff.id', { ofNoCentre: true }).as('key')])
    .where('id', '=', staff),
);
