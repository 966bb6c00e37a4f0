import { Malformed } from '../malformed.ts';
import { readCentralDirectory } from './central-directory.ts';
import { checkNames } from './check-names.ts';
import { checkPlaces } from './check-places.ts';
import { inflateEntry } from './inflate-entry.ts';
import { LARGEST_TOTAL } from './limits.ts';
import { readLocalHeader } from './local-header.ts';
import { ZipFile } from './zip-file.ts';

/**
 * Reads a zip so strictly that no two readers can see different files in it: one entry a name, both directories in
 * agreement, every byte accounted for. Folders are left out. Throws Malformed; never writes to disk.
 */
export function readZip(bytes: Buffer): ZipFile[] {
  const { entries, start } = readCentralDirectory(bytes);
  checkNames(entries);
  const places = entries.map((entry) => readLocalHeader(bytes, entry));
  checkPlaces(places, start);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LARGEST_TOTAL) throw new Malformed('zip: larger than the limit when unpacked');
  // In the order of the bytes, because the container standard refers to the first entry.
  return places
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ entry, dataStart, dataEnd }) => {
      // Some programs call a folder packed and put nothing there.
      if (entry.isFolder && dataStart === dataEnd) return [];
      const content = inflateEntry(bytes.subarray(dataStart, dataEnd), entry);
      return entry.isFolder ? [] : [new ZipFile(entry.name, content, entry.method === 0)];
    });
}
