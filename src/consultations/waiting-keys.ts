import type { Actor } from '#acting/index.ts';
import type { Vault } from '#platform/cryptography/vault.ts';

/** Where a browser is given the keys that seal what an employee recorded there while there was no connection. */
export const waitingKeysPath = '/api/consultations/waiting-keys';

/**
 * The keys of a person in a centre, 32 bytes in Base64, the one that seals first. They are the same at each sign-in, so that what waited
 * is opened again; nobody else is ever given them. While the installation's lookup key is changed there are two.
 */
export function waitingKeys(vault: Vault, { person, centre }: Actor): readonly { name: string; secret: string }[] {
  const keys = vault.lookups('waiting consultations', `${person} ${centre}`);
  return keys.map(({ key, hash }) => ({ name: key, secret: hash.toString('base64') }));
}
