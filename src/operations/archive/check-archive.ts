import { statSync } from 'node:fs';
import { readArguments } from '#operations/arguments.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { faultsOfTransfer } from './check-transfer.ts';

/** `tilts archive check` */
export async function checkArchive(args: readonly string[]): Promise<number> {
  const { positionals } = readArguments(args, {}, 'FILE');
  const [path = ''] = positionals;
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new CannotStart(`There is no file ${path}.`);
  const { faults, entries, files } = await faultsOfTransfer(path);
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log(`In order: ${entries} entries, ${files} files, each with its sum.`);
  return faults.length === 0 ? 0 : 1;
}
