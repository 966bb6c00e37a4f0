import { transaction } from '#platform/database/database.ts';
import { isId } from '#platform/input/ids.ts';
import { type NotProven, proveEntry } from '#public-log/index.ts';
import { readArguments, WrongUse } from './arguments.ts';
import { ownerWithoutKeys } from './owner-without-keys.ts';

const reasons: Record<NotProven, string> = {
  'no-such-entry': 'There is no such entry.',
  'not-published': 'It is not in the public log yet: "tilts audit publish" adds it.',
};

/** `tilts audit prove` */
export async function proveAuditEntry(args: readonly string[]): Promise<number> {
  const { positionals } = readArguments(args, {}, 'ENTRY');
  const [, chain = '', number = ''] = /^([^/]*)\/([1-9]\d{0,14})$/.exec(positionals[0] ?? '') ?? [];
  if (!isId(chain))
    throw new WrongUse('ENTRY must be CHAIN/NUMBER: the id of the centre, and the number of the entry.');
  await using owner = await ownerWithoutKeys(process.env);
  const found = await transaction(owner.database, null, (tx) => proveEntry(tx, { chain, number: Number(number) }));
  if (typeof found === 'string') {
    console.error(reasons[found]);
    return 1;
  }
  process.stdout.write(found.proof);
  return 0;
}
