import { record } from '#acting/index.ts';
import { rehashClients } from '#clients/index.ts';
import { rehashStaff } from '#organisations/index.ts';
import { type Database, openDatabase, type Transaction, transaction } from '#platform/database/database.ts';
import {
  type After,
  forgetOldHashes,
  fromTheBeginning,
  rewrapDataKeys,
  type Step,
} from '#platform/sealing/rotate-data-keys.ts';
import { Vault } from '#platform/sealing/vault.ts';
import { readArguments } from './arguments.ts';
import { ownerDatabase } from './owner-database.ts';
import { keysOf } from './site-database.ts';

/** How many data keys were wrapped anew, subjects given their hashes, and hashes of old keys taken away. */
interface Rotated {
  readonly wrapped: number;
  readonly hashed: number;
  readonly forgotten: number;
}

/** `tilts keys rotate` */
export async function rotateKeysOfDatabase(args: readonly string[]): Promise<number> {
  readArguments(args, {});
  const vault = new Vault(keysOf(process.env));
  await using owner = await ownerDatabase(process.env);
  const database = openDatabase({ url: owner.url, vault, connections: 1 });
  try {
    const { wrapped, hashed, forgotten } = await rotateKeys(database, Temporal.Now.instant());
    console.log(`${wrapped} data keys are wrapped by the key "${vault.current}".`);
    console.log(`${hashed} people are found by the lookup keys ${vault.lookupKeys.join(', ')}.`);
    console.log(`${forgotten} hashes of other lookup keys are gone.`);
  } finally {
    await database.close();
  }
  return 0;
}

/**
 * Brings everything that is sealed and found under the keys of the vault, as the owner of the tables, a batch a transaction and
 * while the site runs. Broken off, it is run again: what is done is not done twice.
 */
export async function rotateKeys(database: Database, at: Temporal.Instant): Promise<Rotated> {
  const wrapped = await walk(database, rewrapDataKeys);
  const hashed = (await walk(database, rehashClients)) + (await walk(database, rehashStaff));
  // Only now: nobody is ever without a hash by which to be found.
  const forgotten = await walk(database, forgetOldHashes);
  const done = { wrapped, hashed, forgotten };
  const things = Object.fromEntries(Object.entries(done).map(([what, times]) => [what, String(times)]));
  await transaction(database, null, async (tx) => record(tx, { at }, { act: 'keys.rotate', things }));
  return done;
}

async function walk(database: Database, step: (tx: Transaction, after: After) => Promise<Step>): Promise<number> {
  let after: After | undefined = fromTheBeginning;
  let done = 0;
  while (after) {
    const from: After = after;
    const taken: Step = await transaction(database, null, (tx) => step(tx, from));
    done += taken.done;
    after = taken.after;
  }
  return done;
}
