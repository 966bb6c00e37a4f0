import { advisoryLock, type Transaction } from '#platform/database/database.ts';
import type { PersonShown } from './person-shown.ts';
import type { ShownDocument } from './shown-document.ts';
import { own } from './tables.ts';

interface Code {
  readonly code: string;
  readonly hash: Buffer;
  readonly asPrevious: boolean;
}

/** By what a person is found again: Latvian codes; without one, the foreign document together with the birth date. */
export interface Marks {
  readonly codes: readonly Code[];
  readonly foreign: Buffer | undefined;
}

export interface Seen {
  readonly shown: PersonShown;
  readonly marks: Marks;
}

/** A person seen, and who that is; undefined for somebody new. */
export type Met = Seen & { readonly id: string | undefined };

export function see(
  tx: Transaction,
  shown: PersonShown | undefined,
  document: Partial<ShownDocument> = {},
): Seen | undefined {
  return shown && { shown, marks: marksOf(tx, shown, document) };
}

function marksOf(tx: Transaction, shown: PersonShown, document: Partial<ShownDocument>): Marks {
  const codes = [
    ...(shown.code ? [{ code: shown.code.code, asPrevious: false }] : []),
    ...(shown.previousCode ? [{ code: shown.previousCode.code, asPrevious: true }] : []),
  ];
  const foreign =
    !shown.code && shown.birthDate && document.country && document.number
      ? tx.vault.lookup('foreign identity', [document.country, document.number, shown.birthDate].join('|'))
      : undefined;
  return { codes: codes.map((code) => ({ ...code, hash: codeHash(tx, code.code) })), foreign };
}

export function codeHash(tx: Transaction, code: string): Buffer {
  return tx.vault.lookup('personal code', code);
}

/**
 * Makes two employees who meet the same new person at once do it one after the other: there is no row yet that could be
 * locked. Always in the same order, or they could wait for each other.
 */
export function queueFor(tx: Transaction, centre: string, marks: readonly Marks[]): void {
  const keys = new Set(marks.flatMap(hashesOf).map((hash) => centre + hash.toString('hex')));
  for (const key of [...keys].sort()) advisoryLock(tx, key);
}

/** The people of this centre that any of the marks lead to: none for somebody new, two if the marks contradict each other. */
export async function recognise(tx: Transaction, centre: string, marks: Marks): Promise<string[]> {
  const byCode = own(tx)
    .selectFrom('personal_code')
    .select('client_id')
    .where('centre_id', '=', centre)
    .where('code_hash', 'in', hashesOf(marks));
  const byDocument = own(tx)
    .selectFrom('foreign_identity')
    .select('client_id')
    .where('centre_id', '=', centre)
    .where('identity_hash', 'in', hashesOf(marks));
  const found = hashesOf(marks).length > 0 ? await byCode.union(byDocument).execute() : [];
  return found.map((row) => row.client_id);
}

/** Do two sets of marks have one in common? */
export function meet(one: Marks, other: Marks): boolean {
  return hashesOf(one).some((hash) => hashesOf(other).some((twin) => twin.equals(hash)));
}

function hashesOf({ codes, foreign }: Marks): Buffer[] {
  return [...codes.map((code) => code.hash), ...(foreign ? [foreign] : [])];
}
