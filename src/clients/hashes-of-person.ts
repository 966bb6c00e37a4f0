import type { LookupHash, Vault } from '#platform/cryptography/vault.ts';
import { readPersonalCode } from './personal-code.ts';
import { codeHashes, identityHashes } from './recognise-person.ts';

/** Who is asked about from outside: by their personal code or, without one, by their foreign document and birth date. */
export type PersonAsked =
  | { readonly personalCode: string }
  | { readonly documentCountry: string; readonly documentNumber: string; readonly birthDate: Temporal.PlainDate };

/** The hashes by which this person is found at any centre that has met them; none for a text that is no personal code. */
export function hashesOfPerson(vault: Vault, person: PersonAsked): LookupHash[] {
  if ('personalCode' in person) {
    const read = readPersonalCode(person.personalCode);
    return read ? codeHashes(vault, read.code) : [];
  }
  const { documentCountry, documentNumber, birthDate } = person;
  return identityHashes(vault, [documentCountry, documentNumber, birthDate].join('|'));
}
