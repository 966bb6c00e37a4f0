import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { archiveFilesOf, fileToTransfer, type TransferredEntry } from '#archive/index.ts';
import { readArguments, WrongUse } from '#operations/arguments.ts';
import { ownerWithKeys } from '#operations/owner-with-keys.ts';
import { allCentres, centreWithMunicipality } from '#organisations/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import type { TransferHead } from './register-of-transfer.ts';
import { writeSiard } from './write-siard.ts';
import { writeTransfer } from './write-transfer.ts';

const options = { centre: { type: 'string' }, year: { type: 'string' }, file: { type: 'string' } } as const;

/** `tilts archive export` */
export async function exportArchive(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, 'FILE');
  const [target = ''] = positionals;
  const { centre: named, year: typedYear = '', file: fileIndex } = values;
  if (named === undefined) throw new WrongUse('--centre is missing: the name of the centre, or its id.');
  if (!/^\d{4}$/.test(typedYear)) throw new WrongUse('--year is missing: such as 2026.');
  if (fileIndex === undefined) throw new WrongUse('--file is missing: the index of the file, such as 1-5.');
  if (existsSync(target)) throw new CannotStart(`${target} is there already. Name another file, or take it away.`);
  requireFolder(dirname(target));
  await using owner = await ownerWithKeys(process.env);
  const clock = () => Temporal.Now.instant();
  const centre = await centreNamed(owner.database, named, clock());
  const file = { centre, year: Number(typedYear), fileIndex };
  const isSiard = target.endsWith('.siard');
  const found = fileToTransfer(owner.database, file, clock, { opensScans: !isSiard });
  const first = await found.next();
  if (first.done)
    throw new CannotStart(`The register of the centre has no entry of ${typedYear} in file ${fileIndex}.`);
  const head = await headOf(owner.database, file, clock());
  const entries = followedBy(first.value, found);
  if (isSiard) {
    const written = await writeSiard(target, head, entries);
    console.log(`${target}: ${written.entries} entries.`);
    return 0;
  }
  const written = await writeTransfer(target, head, entries);
  console.log(
    `${target}: ${written.entries} entries, ${written.scans} scans. "tilts archive check" checks it anywhere.`,
  );
  return 0;
}

async function* followedBy(first: TransferredEntry, others: AsyncIterable<TransferredEntry>) {
  yield first;
  yield* others;
}

/** Before anything is opened that would be in the log for nothing. */
function requireFolder(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new CannotStart(`${folder} is no folder that can be written into.`);
  }
}

async function centreNamed(database: Database, named: string, at: Temporal.Instant): Promise<string> {
  const centres = await transaction(database, null, (tx) => allCentres(tx, at));
  const found = centres.filter(({ id, name }) => id === named || name === named);
  const [one] = found;
  if (one && found.length === 1) return one.id;
  const said = found.length > 1 ? 'Several centres are called so: name its id.' : `There is no centre "${named}".`;
  throw new CannotStart([said, ...centres.map(({ id, name }) => `  ${id}  ${name}`)].join('\n'));
}

async function headOf(
  database: Database,
  { centre, year, fileIndex }: { readonly centre: string; readonly year: number; readonly fileIndex: string },
  at: Temporal.Instant,
): Promise<TransferHead> {
  return transaction(database, centre, async (tx) => {
    const { name, municipality } = await centreWithMunicipality(tx, centre, at);
    const file = (await archiveFilesOf(tx, centre)).find((one) => one.fileIndex === fileIndex);
    const title = file?.title ?? '';
    return { centre: name, municipality, year, fileIndex, title, madeOn: officialDay(at) };
  });
}
