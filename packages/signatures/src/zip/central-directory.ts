import { Malformed } from '../malformed.ts';
import { LARGEST_ENTRY, MOST_ENTRIES, RATIO_COUNTS_ABOVE, STEEPEST_RATIO } from './limits.ts';
import { readName } from './read-name.ts';

/** One entry of the central directory, which is the one used; the local headers must repeat it. */
export interface Entry {
  name: string;
  nameBytes: Buffer;
  flags: number;
  method: number;
  crc: number;
  compressedSize: number;
  size: number;
  localHeader: number;
  isFolder: boolean;
}

const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCATOR_SIZE = 20;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const PATCH = 0x0020;

export function readCentralDirectory(bytes: Buffer): { entries: Entry[]; start: number } {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  if (bytes.readUInt32LE(end + 4) !== 0 || bytes.readUInt16LE(end + 8) !== count) {
    throw new Malformed('zip: split over several disks');
  }
  // Readers that support zip64 would follow its locator, even if it is in the comment of the last entry.
  if (end >= LOCATOR_SIZE && bytes.readUInt32LE(end - LOCATOR_SIZE) === 0x07064b50) {
    throw new Malformed('zip: zip64 is not accepted');
  }
  if (count > MOST_ENTRIES) throw new Malformed('zip: too many entries');
  if (start + size !== end) throw new Malformed('zip: the directory is not where it says');
  const entries: Entry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const length = entryLength(bytes, at, end);
    entries.push(readEntry(bytes, at));
    at += length;
  }
  if (at !== end) throw new Malformed('zip: the directory does not end where it says');
  return { entries, start };
}

/**
 * The end record must be the last thing in the file, its comment included. A second one in the comment is refused: it
 * could point to another directory, and readers differ on which of the two they use.
 */
function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - 0xffff);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) !== 0x06054b50) continue;
    if (at + END_SIZE + bytes.readUInt16LE(at + 20) === bytes.length) return at;
    throw new Malformed('zip: no directory at the end');
  }
  throw new Malformed('zip: no directory at the end');
}

function entryLength(bytes: Buffer, at: number, end: number): number {
  if (at + ENTRY_SIZE > end || bytes.readUInt32LE(at) !== 0x02014b50) throw new Malformed('zip: broken directory');
  const length = ENTRY_SIZE + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  if (at + length > end) throw new Malformed('zip: broken directory');
  return length;
}

function readEntry(bytes: Buffer, at: number): Entry {
  const nameBytes = bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + bytes.readUInt16LE(at + 28));
  const extra = bytes.subarray(at + ENTRY_SIZE + nameBytes.length).subarray(0, bytes.readUInt16LE(at + 30));
  const name = readName(nameBytes, extra);
  const entry: Entry = {
    name,
    nameBytes,
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    compressedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    localHeader: bytes.readUInt32LE(at + 42),
    isFolder: name.endsWith('/'),
  };
  if ((entry.flags & (ENCRYPTED | PATCH)) !== 0) throw new Malformed(`zip: "${name}" is encrypted or a patch`);
  if (entry.method !== 0 && entry.method !== 8) throw new Malformed(`zip: "${name}" is packed by an unknown method`);
  // The upper half of the external attributes is a Unix mode; a symbolic link could point out of the container.
  const unixType = (bytes.readUInt32LE(at + 38) >>> 28) & 0xf;
  if (unixType !== 0 && unixType !== 8 && unixType !== 4) throw new Malformed(`zip: "${name}" is not a plain file`);
  checkSize(entry);
  return entry;
}

function checkSize(entry: Entry): void {
  if (entry.size > LARGEST_ENTRY) throw new Malformed(`zip: "${entry.name}" is larger than the limit`);
  if (entry.method === 0 && entry.size !== entry.compressedSize) throw new Malformed(`zip: sizes of "${entry.name}"`);
  if (entry.size > RATIO_COUNTS_ABOVE && entry.size > entry.compressedSize * STEEPEST_RATIO) {
    throw new Malformed(`zip: "${entry.name}" is packed suspiciously tight`);
  }
  if (entry.isFolder && entry.size !== 0) throw new Malformed(`zip: the folder "${entry.name}" has content`);
}
