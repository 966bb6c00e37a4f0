import { chainHeads, checkpointNote } from '#audit-log/index.ts';
import { transaction } from '#platform/database/database.ts';
import { readArguments } from './arguments.ts';
import { checkpointKey } from './checkpoint-key.ts';
import { ownerWithoutKeys } from './owner-without-keys.ts';

/** `tilts audit checkpoint` */
export async function makeCheckpoint(args: readonly string[]): Promise<number> {
  readArguments(args, {});
  const key = checkpointKey(process.env);
  await using owner = await ownerWithoutKeys(process.env);
  const heads = await transaction(owner.database, null, chainHeads);
  const at = Temporal.Now.instant().round('second');
  process.stdout.write(checkpointNote({ at, heads }, key));
  return 0;
}
