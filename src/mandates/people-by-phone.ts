import type { LookupHash, Vault } from '#platform/cryptography/vault.ts';
import type { Logged } from '#platform/database/database.ts';
import { sharedBy } from '#platform/sealing/lookup-hash.ts';
import type { ResultWay } from './mandate.ts';
import type { MandateContent } from './mandate-content.ts';

/** The people who asked in a mandate of this centre to be reached by this phone, now or earlier. */
export async function peopleByPhone(tx: Logged, typed: string, most: number): Promise<string[]> {
  return sharedBy(tx, phoneHashes(tx.vault, phonesOf(typed)), most);
}

export function phoneHashes(vault: Vault, phones: readonly string[]): LookupHash[] {
  return phones.flatMap((phone) => vault.lookups('phone', phone));
}

/** The phones by which a mandate's client is reached; of an older one, in which the contact does not stand apart, from the words on its paper. */
export function phonesIn(
  way: ResultWay | null,
  { resultContact, result }: Pick<MandateContent, 'resultContact' | 'result'>,
): string[] {
  if (way !== 'phone' && way !== 'sms') return [];
  return phonesOf(resultContact ?? result?.way ?? '');
}

/**
 * The numbers in a text, as they are compared: digits alone, and of Latvia's the eight without its code, so that `+371 29 123 456`,
 * `0037129123456` and `29123456` are one.
 */
export function phonesOf(text: string): string[] {
  const written = text.match(/\d[\d \u00a0().\u2010-\u2015-]{5,30}\d/g) ?? [];
  return written.flatMap((one) => {
    const digits = one
      .replaceAll(/\D/g, '')
      .replace(/^00(?=\d{9})/, '')
      .replace(/^371(?=\d{8}$)/, '');
    return digits.length < 7 || digits.length > 15 ? [] : [digits];
  });
}
