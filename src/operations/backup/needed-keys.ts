import type pg from 'pg';
import { keyFingerprint } from '#platform/cryptography/key-fingerprint.ts';
import type { VaultKeys } from '#platform/cryptography/vault.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import type { Manifest } from './manifest.ts';

/**
 * The keys that this database needs: the sealing keys that wrap its data keys, and of the lookup keys in use those that made its
 * hashes. Throws CannotStart if one of the sealing keys is not at hand.
 */
export async function neededKeys(client: pg.Client, keys: VaultKeys): Promise<Manifest['keys']> {
  const wrappedBy = await client.query<{ name: string }>('select distinct wrapped_by as name from data_key order by 1');
  const madeBy = await client.query<{ name: string }>(
    'select made_by as name from lookup_hash union select made_by from shared_hash order by 1',
  );
  const missing = wrappedBy.rows.filter(({ name }) => !keys.sealing.has(name));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => `"${name}"`).join(', ');
    throw new CannotStart(`Data are sealed by the key ${names}, which TILTS_SEALING_KEYS does not contain.`);
  }
  return { sealing: fingerprintsOf(wrappedBy.rows, keys.sealing), lookup: fingerprintsOf(madeBy.rows, keys.lookup) };
}

function fingerprintsOf(named: readonly { name: string }[], keys: ReadonlyMap<string, Buffer>): Record<string, string> {
  const known = named.flatMap(({ name }) => {
    const key = keys.get(name);
    return key ? [[name, keyFingerprint(key)]] : [];
  });
  return Object.fromEntries(known);
}

/** Throws CannotStart, naming each key that the backup needs and that is not at hand, or is another one of the same name. */
export function refuseOtherKeys(needed: Manifest['keys'], keys: VaultKeys): void {
  const faults = [
    ...faultsOf('TILTS_SEALING_KEYS', needed.sealing, keys.sealing),
    ...faultsOf('TILTS_LOOKUP_KEYS', needed.lookup, keys.lookup),
  ];
  if (faults.length > 0) throw new CannotStart(`These are not the keys of the backup:\n${faults.join('\n')}`);
}

function faultsOf(variable: string, needed: Record<string, string>, keys: ReadonlyMap<string, Buffer>): string[] {
  return Object.entries(needed).flatMap(([name, fingerprint]) => {
    const key = keys.get(name);
    if (!key) return [`  ${variable}: the key "${name}" (fingerprint ${fingerprint}) is missing`];
    const ours = keyFingerprint(key);
    return ours === fingerprint
      ? []
      : [`  ${variable}: the key "${name}" has the fingerprint ${ours}; the backup's has ${fingerprint}`];
  });
}
