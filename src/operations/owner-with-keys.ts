import { type Database, openDatabase } from '#platform/database/database.ts';
import { Vault } from '#platform/sealing/vault.ts';
import type { Environment } from './environment.ts';
import { ownerDatabase } from './owner-database.ts';
import { keysOf } from './site-database.ts';

/** The database for a command that only the owner of the tables may carry out, with the keys of the site. No walls stand here. */
export async function ownerWithKeys(
  environment: Environment,
): Promise<{ readonly database: Database } & AsyncDisposable> {
  const vault = new Vault(keysOf(environment));
  await using stack = new AsyncDisposableStack();
  const { url } = stack.use(await ownerDatabase(environment));
  const database = openDatabase({ url, vault, connections: 1 });
  stack.defer(() => database.close());
  const open = stack.move();
  return { database, [Symbol.asyncDispose]: () => open.disposeAsync() };
}
