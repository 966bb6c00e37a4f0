import { editionsByCode } from '#catalogue/index.ts';
import { findClientByCode, peopleByDocument, readPersonalCode } from '#clients/index.ts';
import { peopleByPhone } from '#mandates/index.ts';
import type { Vault } from '#platform/cryptography/vault.ts';
import type { Logged } from '#platform/database/database.ts';
import { line, optionalLine } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import type { CaseSearch } from './asked-cases.ts';
import { mostRead } from './found-cases.ts';
import { readRegisterNumber } from './register-number.ts';
import { words } from './words.ts';

const longest = 300;

/** The text in the search box; an empty box shows the whole list again. */
export const searchInput = optionalLine(longest);

/** The same for programs, which may not search for an empty text. */
export const searchTextInput = line(
  say(words, (w) => w.list.searchHint),
  longest,
);

/**
 * What an employee may mean by the text in the one search box: a personal code, a register number such as `17`,
 * `17/2026` or `Nr. 17/2026`, an e-service's code, the number of a document, a phone, the portal's reference, or a name. The
 * portal chooses the form of its references; they may look like any of these.
 */
export async function meantBy(tx: Logged, text: string): Promise<CaseSearch> {
  const reference = text;
  const client = await findClientByCode(tx, text);
  if (client) return { by: 'client', client, reference };
  const register = readRegisterNumber(text);
  if (register) return { by: 'register', ...register, reference };
  const hasDigits = /\d/.test(text);
  const [editions, shown, called] = await Promise.all([
    editionsByCode(tx, text),
    hasDigits ? peopleByDocument(tx, text, mostRead) : [],
    hasDigits ? peopleByPhone(tx, text, mostRead) : [],
  ]);
  if (editions.length > 0) return { by: 'eService', editions: editions.map(({ id }) => id), reference };
  const clients = [...new Set([...shown, ...called])];
  if (clients.length > 0) return { by: shown.length > 0 ? 'document' : 'phone', clients, reference };
  if (readPersonalCode(text)) return { by: 'client', client: undefined, reference };
  if (hasDigits) return { by: 'reference', reference };
  return { by: 'name', name: text, reference };
}

/** The search text may be a name or a personal code, so it is sealed in an address. */
export function sealSearch(vault: Vault, text: string): string {
  return vault.seal(text).toString('base64url');
}

/** The address in the code on a mandate's paper, as a hand scanner types it: `/p/` and its reference. */
export function paperScanned(text: string): string | undefined {
  return /^https?:\/\/[^/\s]+(\/p\/[\w-]{1,100})$/.exec(text)?.[1];
}

/** Empty if the address was tampered with or its key no longer exists. */
export function openSearch(vault: Vault, sealed: string): string {
  try {
    return vault.open(Buffer.from(sealed, 'base64url'));
  } catch {
    return '';
  }
}
