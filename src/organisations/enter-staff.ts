import { randomUUIDv7 } from 'node:crypto';
import { type Acting, recordEvent } from '#acting/index.ts';
import type { LookupHash, Vault } from '#platform/cryptography/vault.ts';
import { compileOnce } from '#platform/database/compile-once.ts';
import { advisoryLock, type Logged, sql } from '#platform/database/database.ts';
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
export async function enterStaff(tx: Logged, { at, person }: Acting, input: StaffToEnter): Promise<StaffMember> {
  const number = canonicalPersonalNumber(input.personalNumber);
  if (!number) throw new Error('a personal number has the form PNOLV-NNNNNN-NNNNN');
  tx.send(sql`select pg_advisory_xact_lock_shared(hashtextextended(${everybody}, 0))`);
  const known = await staffByNumber(tx, number);
  if (known) return known;
  const hashes = numberHashes(tx.vault, number);
  // There is no row yet that could be locked: two who enter the same person at once do it one after the other.
  for (const { hash } of hashes) advisoryLock(tx, hash.toString('hex'));
  const meanwhile = await staffByNumber(tx, number);
  if (meanwhile) return meanwhile;
  return enterNew(tx, { at, ...(person && { person }) }, { ...input, number });
}

export interface StaffToEnter {
  readonly personalNumber: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
}

/**
 * Enters many people at once, of whom none is known: see `staffByNumbers`. Nobody else enters anybody until the end of the
 * transaction, for the database has no room for a lock of each. `told` is called with how many are sent. Returns them by canonical number.
 */
export async function enterStaffMembers(
  tx: Logged,
  acting: Acting,
  people: readonly StaffToEnter[],
  told: (count: number) => void = () => undefined,
): Promise<ReadonlyMap<string, StaffMember>> {
  const entered = new Map<string, StaffMember>();
  for (const one of people) {
    const number = canonicalPersonalNumber(one.personalNumber);
    if (!number) throw new Error('a personal number has the form PNOLV-NNNNNN-NNNNN');
    entered.set(number, await enterNew(tx, acting, { ...one, number }));
    told(entered.size);
  }
  return entered;
}

async function enterNew(
  tx: Logged,
  acting: Acting,
  { number, givenName, surname, email }: Omit<StaffToEnter, 'personalNumber'> & { readonly number: string },
): Promise<StaffMember> {
  const subject = { centre: null, id: randomUUIDv7() };
  const sealed = newDataKey(tx, subject).seal(number);
  await own(tx)
    .insertInto('staff')
    .values({ id: subject.id, number: sealed, given_name: givenName, surname, email })
    .execute();
  noteHashes(tx, subject, hashesOfStaff(tx.vault, number));
  recordEvent(tx, acting, organisationsEvents.enterStaff, { things: { staff: subject.id } });
  return { id: subject.id, givenName, surname };
}

/** Who enters one person holds this with others; who enters many, alone. */
const everybody = 'staff';

/**
 * The staff members with these canonical personal numbers, by number, held until the end of the transaction: nobody else enters one
 * meanwhile.
 */
export async function staffByNumbers(
  tx: Logged,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, StaffMember>> {
  advisoryLock(tx, everybody);
  const byHash = new Map(
    numbers.flatMap((number) => numberHashes(tx.vault, number).map(({ hash }) => [hash.toString('hex'), number])),
  );
  const hashes = numbers.flatMap((number) => numberHashes(tx.vault, number));
  const found = (await Promise.all(batches(hashes).map((some) => foundBy(tx, some, { ofNoCentre: true })))).flat();
  const numberOfId = new Map(found.map(({ id, hash }) => [id, byHash.get(hash.toString('hex')) ?? '']));
  const members = await Promise.all(
    batches([...numberOfId.keys()]).map((ids) =>
      own(tx).selectFrom('staff').select(['id', 'given_name as givenName', 'surname']).where('id', 'in', ids).execute(),
    ),
  );
  return new Map(members.flat().map((member) => [numberOfId.get(member.id) ?? '', member]));
}

/** A statement takes no more than some ten thousand values. */
function batches<T>(all: readonly T[], most = 5_000): T[][] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_none, at) => all.slice(at * most, (at + 1) * most));
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
