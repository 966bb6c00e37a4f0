import type { TransferredEntry } from '#archive/index.ts';
import type { TransferHead } from './register-of-transfer.ts';
import { siardFiles } from './siard.ts';
import { tablesOfRegister } from './tables-of-register.ts';
import { writeZip } from './write-zip.ts';

/** Writes the register of a file of a year as a database: SIARD 2.2. Returns how many entries. */
export function writeSiard(
  target: string,
  { municipality, centre, year, fileIndex, title, madeOn }: TransferHead,
  entries: AsyncIterable<Pick<TransferredEntry, 'entry' | 'retainedUntil'>>,
): Promise<{ readonly entries: number }> {
  return writeZip(target, madeOn, async (zip) => {
    const lines = await Array.fromAsync(entries);
    const head = {
      database: `Pilnvarojumu reģistrs: ${centre}`,
      description: `Lieta ${fileIndex} ${title}, ${year}. gads`,
      owner: municipality,
      timespan: String(year),
      madeOn,
    };
    for (const [path, content] of siardFiles(head, tablesOfRegister(lines))) {
      if (path.endsWith('/')) zip.addFolder(path);
      else await zip.add(path, Buffer.from(content));
    }
    return { entries: lines.length };
  });
}
