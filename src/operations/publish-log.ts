import { rows, sql, transaction } from '#platform/database/database.ts';
import { publishLog } from '#public-log/index.ts';
import { readArguments, WrongUse } from './arguments.ts';
import { checkpointKey } from './checkpoint-key.ts';
import { ownerWithoutKeys } from './owner-without-keys.ts';

const options = { leaves: { type: 'string', default: '256' } } as const;

/** `tilts audit publish` */
export async function publishAuditLog(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, options);
  const leaves = leavesIn(values.leaves);
  const key = checkpointKey(process.env);
  await using owner = await ownerWithoutKeys(process.env);
  const at = Temporal.Now.instant().round('second');
  const made = await transaction(owner.database, null, async (tx) => {
    await rows(tx, sql`set local statement_timeout = 0`);
    return await publishLog(tx, key, { at, leaves });
  });
  process.stdout.write(made.note);
  return 0;
}

function leavesIn(typed: string): number {
  if (/^[1-9]\d{0,6}$/.test(typed)) return Number(typed);
  throw new WrongUse('--leaves must be a whole number from 1 to 9999999.');
}
