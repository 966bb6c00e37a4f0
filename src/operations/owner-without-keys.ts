import { keylessVault } from '#platform/cryptography/keyless-vault.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';
import type { Environment } from './environment.ts';
import { ownerDatabase } from './owner-database.ts';

/** The database as the owner of the tables, for commands that have no business opening anything that is sealed. */
export async function ownerWithoutKeys(
  environment: Environment,
  connections = 1,
): Promise<{ readonly database: Database } & AsyncDisposable> {
  await using stack = new AsyncDisposableStack();
  const { url } = stack.use(await ownerDatabase(environment));
  const database = openDatabase({ url, vault: keylessVault(), connections });
  stack.defer(() => database.close());
  const open = stack.move();
  return { database, [Symbol.asyncDispose]: () => open.disposeAsync() };
}
