import type { LookupHash, Vault } from '#platform/cryptography/vault.ts';
import type { Logged } from '#platform/database/database.ts';
import { sharedBy } from '#platform/sealing/lookup-hash.ts';
import { documentNumberKey } from './document-number.ts';

/** A shorter number is too many things. */
const shortest = 5;

/** The people whose identity was checked here by a document of this number, however it is spaced and in whichever case. */
export async function peopleByDocument(tx: Logged, typed: string, most: number): Promise<string[]> {
  return sharedBy(tx, documentHashes(tx.vault, typed), most);
}

/** The number may be of documents of two countries, so it leads to all of their holders. */
export function documentHashes(vault: Vault, number: string): LookupHash[] {
  const key = documentNumberKey(number);
  return key.length < shortest ? [] : vault.lookups('document number', key);
}
