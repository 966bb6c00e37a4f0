import { existsSync } from 'node:fs';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { Vault, type VaultKeys } from '#platform/sealing/vault.ts';
import { checkDatabase } from './check-database.ts';
import { readKeys } from './configuration.ts';
import { dataDirectory } from './data-directory.ts';
import type { Environment } from './environment.ts';
import { keysFile, readKeysFile } from './keys-file.ts';
import { siteAddress } from './site-address.ts';

/** The database for a command beside the site: as the site's role, with its keys and under the same walls. */
export async function siteDatabase(
  environment: Environment,
): Promise<{ readonly database: Database } & AsyncDisposable> {
  const keys = keysOf(environment);
  await using stack = new AsyncDisposableStack();
  const { url } = stack.use(await siteAddress(environment, { hold: false }));
  const database = openDatabase({ url, vault: new Vault(keys), connections: 2 });
  stack.defer(() => database.close());
  await checkDatabase(database);
  const open = stack.move();
  return { database, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

/** A demo's database of our own has its keys beside it. */
export function keysOf(environment: Environment): VaultKeys {
  const data = dataDirectory(environment);
  const told = environment.DATABASE_URL || environment.DATABASE_URL_FILE || environment.TILTS_SEALING_KEYS;
  return !told && existsSync(keysFile(data)) ? readKeysFile(data) : readKeys(environment);
}
