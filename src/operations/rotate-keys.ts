import { recordEvent } from '#acting/index.ts';
import { rehashClients } from '#clients/index.ts';
import { rehashPhones } from '#mandates/index.ts';
import { rehashStaff } from '#organisations/index.ts';
import { type Database, type Logged, loggedTransaction, transaction } from '#platform/database/database.ts';
import {
  type After,
  deleteOldHashes,
  fromTheBeginning,
  rewrapDataKeys,
  type Step,
} from '#platform/sealing/rotate-data-keys.ts';
import { siteEvents } from '#site/events.ts';
import { readArguments } from './arguments.ts';
import { ownerWithKeys } from './owner-with-keys.ts';

/** How many data keys were wrapped anew, subjects given their hashes, mandates' phones theirs, and hashes of old keys taken away. */
interface Rotated {
  readonly wrapped: number;
  readonly hashed: number;
  readonly phones: number;
  readonly deleted: number;
}

/** `tilts keys rotate` */
export async function rotateKeysOfDatabase(args: readonly string[]): Promise<number> {
  readArguments(args, {});
  await using owner = await ownerWithKeys(process.env);
  const { vault } = owner.database;
  const { wrapped, hashed, phones, deleted } = await rotateKeys(owner.database, () => Temporal.Now.instant());
  console.log(`${wrapped} data keys were wrapped anew by the key "${vault.current}".`);
  console.log(`${hashed} people are found by the lookup keys ${vault.lookupKeys.join(', ')}.`);
  console.log(`${phones} mandates are found by the phone in them as well.`);
  console.log(`${deleted} hashes of other lookup keys were deleted.`);
  return 0;
}

/**
 * Brings everything that is sealed and found under the keys of the vault, as the owner of the tables, a batch a transaction and
 * while the site runs. Broken off, it is run again: what is done is not done twice.
 */
export async function rotateKeys(database: Database, clock: () => Temporal.Instant): Promise<Rotated> {
  const wrapped = await walk(database, rewrapDataKeys);
  const hashed = (await walk(database, rehashClients)) + (await walk(database, rehashStaff));
  const phones = await walk(database, rehashPhones);
  // Only now: nobody is ever without a hash by which to be found.
  const deleted = await walk(database, deleteOldHashes);
  const done = { wrapped, hashed, phones, deleted };
  const things = Object.fromEntries(Object.entries(done).map(([what, times]) => [what, String(times)]));
  await transaction(database, null, async (tx) => recordEvent(tx, { at: clock() }, siteEvents.rotateKeys, { things }));
  return done;
}

async function walk(database: Database, step: (tx: Logged, after: After) => Promise<Step>): Promise<number> {
  let after: After | undefined = fromTheBeginning;
  let done = 0;
  while (after) {
    const from: After = after;
    const taken: Step = await loggedTransaction(database, null, (tx) => step(tx, from));
    done += taken.done;
    after = taken.after;
  }
  return done;
}
