import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { TransferredEntry } from '#archive/index.ts';
import type { TransferHead } from './register-of-transfer.ts';
import { siardFiles } from './siard.ts';
import { tablesOfRegister } from './tables-of-register.ts';

/** Writes the register of a file of a year as a database: SIARD 2.2. Under the given name there is the whole of it or nothing. */
export async function writeSiard(
  target: string,
  { municipality, centre, year, fileIndex, title, madeOn }: TransferHead,
  entries: AsyncIterable<Pick<TransferredEntry, 'entry' | 'retainedUntil'>>,
): Promise<{ readonly entries: number }> {
  const lines = await Array.fromAsync(entries);
  const head = {
    database: `Pilnvarojumu reģistrs: ${centre}`,
    description: `Lieta ${fileIndex} ${title}, ${year}. gads`,
    owner: municipality,
    timespan: String(year),
    madeOn,
  };
  const zip = new ZipFile();
  const mtime = new Date(madeOn.toZonedDateTime('UTC').epochMilliseconds);
  for (const [path, content] of siardFiles(head, tablesOfRegister(lines))) {
    if (path.endsWith('/')) zip.addEmptyDirectory(path, { mtime });
    else zip.addBuffer(Buffer.from(content), path, { mtime, mode: 0o100644 });
  }
  zip.end();
  const unfinished = `${target}.new`;
  try {
    await pipeline(zip.outputStream as Readable, createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, target);
  } catch (fault) {
    await rm(unfinished, { force: true });
    throw fault;
  }
  return { entries: lines.length };
}
