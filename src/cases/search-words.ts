import { findClientByCode, readPersonalCode } from '#clients/index.ts';
import type { Vault } from '#platform/cryptography/vault.ts';
import type { Logged } from '#platform/database/database.ts';
import { line, optionalLine } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import type { CaseSearch } from './asked-cases.ts';
import { words } from './words.ts';

const longest = 300;

/** What is typed into the search box; a box sent empty shows the whole list again. */
export const searchInput = optionalLine(longest);

/** The same of a program, which does not search for nothing. */
export const searchTextInput = line(
  say(words, (w) => w.list.searchHint),
  longest,
);

/**
 * What an employee means by what they typed into the one search box: a personal code, a register number such as `17` or
 * `17/2026`, the portal's reference, or a name. The portal chooses the form of its references; they may look like any
 * of these.
 */
export async function meantBy(tx: Logged, text: string): Promise<CaseSearch> {
  const reference = text;
  if (readPersonalCode(text)) return { by: 'client', client: await findClientByCode(tx, text), reference };
  const register = /^(?:.*\/(\d{4})\/|)(\d{1,6})$|^(\d{1,6})\/(\d{4})$/.exec(text);
  if (register) {
    const year = register[1] ?? register[4];
    const number = Number(register[2] ?? register[3]);
    return { by: 'register', number, year: year ? Number(year) : undefined, reference };
  }
  if (/\d/.test(text)) return { by: 'reference', reference };
  return { by: 'name', name: text, reference };
}

/** What was searched for may be a name or a personal code: in an address it stands sealed. */
export function sealSearch(vault: Vault, text: string): string {
  return vault.seal(text).toString('base64url');
}

/** Empty if the address was tampered with or its key is gone. */
export function openSearch(vault: Vault, sealed: string): string {
  try {
    return vault.open(Buffer.from(sealed, 'base64url'));
  } catch {
    return '';
  }
}
