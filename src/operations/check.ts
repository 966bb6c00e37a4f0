import { Vault } from '#platform/cryptography/vault.ts';
import { openDatabase } from '#platform/database/database.ts';
import { readArguments } from './arguments.ts';
import { checkDatabase } from './check-database.ts';
import { readConfiguration } from './configuration.ts';
import { siteAddress } from './site-address.ts';
import { untold } from './untold.ts';

/** `tilts check`: what would keep the site from starting, and what it would not tell people. Throws CannotStart as `tilts serve` does. */
export async function check(args: readonly string[]): Promise<number> {
  readArguments(args, {});
  const { keys, runBy } = readConfiguration(process.env);
  await using stack = new AsyncDisposableStack();
  const { url } = stack.use(await siteAddress(process.env, { hold: false }));
  const database = openDatabase({ url, connections: 1, vault: new Vault(keys) });
  stack.defer(() => database.close());
  await checkDatabase(database, { forReal: true });
  console.log('The settings and the database are in order.');
  for (const missing of untold(runBy)) console.log(`The footer of the pages does not say ${missing}.`);
  return 0;
}
