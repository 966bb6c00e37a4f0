import type { LookupHash, Vault } from '#platform/cryptography/vault.ts';
import { advisoryLock, type Logged, type Transaction } from '#platform/database/database.ts';
import { foundBy } from '#platform/sealing/lookup-hash.ts';
import { documentNumberKey } from './document-number.ts';
import type { PersonShown } from './person-shown.ts';
import type { ShownDocument } from './shown-document.ts';

interface Code {
  readonly code: string;
  readonly hashes: readonly LookupHash[];
  readonly asPrevious: boolean;
}

/** The foreign document together with the birth date, as one text. */
interface ForeignIdentity {
  readonly identity: string;
  readonly hashes: readonly LookupHash[];
}

/**
 * The marks by which a person is found again: Latvian codes; without one, the foreign document together with the birth
 * date.
 */
export interface Marks {
  readonly codes: readonly Code[];
  readonly foreign: ForeignIdentity | undefined;
}

export interface Seen {
  readonly shown: PersonShown;
  readonly marks: Marks;
}

/**
 * The marks of a person seen, and the person they belong to; undefined for somebody new. `known` are the hashes that
 * matched.
 */
export type Met = Seen & { readonly id: string | undefined; readonly known: readonly Buffer[] };

export function see(
  tx: Logged,
  shown: PersonShown | undefined,
  document: Partial<ShownDocument> = {},
): Seen | undefined {
  return shown && { shown, marks: marksOf(tx, shown, document) };
}

function marksOf(tx: Logged, shown: PersonShown, document: Partial<ShownDocument>): Marks {
  const codes = [
    ...(shown.code ? [{ code: shown.code.code, asPrevious: false }] : []),
    ...(shown.previousCode ? [{ code: shown.previousCode.code, asPrevious: true }] : []),
  ];
  const identity =
    !shown.code && shown.birthDate && document.country && document.number
      ? [document.country, document.number, shown.birthDate].join('|')
      : undefined;
  return {
    codes: codes.map((code) => ({ ...code, hashes: codeHashes(tx.vault, code.code) })),
    foreign: identity === undefined ? undefined : { identity, hashes: identityHashes(tx.vault, identity) },
  };
}

export function codeHashes(vault: Vault, code: string): LookupHash[] {
  return vault.lookups('personal code', code);
}

/**
 * The hashes of a foreign identity, the best first: by the number as it is compared, then as it was typed, by which
 * people are found who were recorded before numbers were compared so.
 */
export function identityHashes(vault: Vault, identity: string): LookupHash[] {
  const [, country, number = '', born] = /^([^|]*)\|(.*)\|([^|]*)$/.exec(identity) ?? [];
  const spellings = new Set([[country, documentNumberKey(number), born].join('|'), identity]);
  return [...spellings].flatMap((spelling) => vault.lookups('foreign identity', spelling));
}

/**
 * Advisory locks on the marks, so that two employees who meet the same new person at once act one after the other:
 * there is no row yet to lock. Always taken in the same order, to avoid a deadlock.
 */
export function queueFor(tx: Transaction, centre: string, marks: readonly Marks[]): void {
  const keys = new Set(marks.flatMap(hashesOf).map(({ hash }) => centre + hash.toString('hex')));
  for (const key of [...keys].sort()) advisoryLock(tx, key);
}

/**
 * The people of this centre whom any of the marks match: none for somebody new, two if the marks contradict each other.
 */
export async function recognise(
  tx: Transaction,
  marks: Marks,
): Promise<{ readonly ids: readonly string[]; readonly known: readonly Buffer[] }> {
  const found = await foundBy(tx, hashesOf(marks));
  const ownerOf = ({ hash }: LookupHash) => found.find((one) => one.hash.equals(hash))?.id;
  const byCode = marks.codes.flatMap(({ hashes }) => hashes.map(ownerOf));
  const byDocument = marks.foreign?.hashes.map(ownerOf).find((id) => id !== undefined);
  const ids = new Set([...byCode, byDocument].filter((id) => id !== undefined));
  return { ids: [...ids], known: found.map(({ hash }) => hash) };
}

/** Whether two sets of marks have one in common. */
export function meet(one: Marks, other: Marks): boolean {
  return hashesOf(one).some(({ hash }) => hashesOf(other).some((twin) => twin.hash.equals(hash)));
}

function hashesOf({ codes, foreign }: Marks): LookupHash[] {
  return [...codes, ...(foreign ? [foreign] : [])].flatMap(({ hashes }) => hashes);
}
