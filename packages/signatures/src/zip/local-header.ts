import { Malformed } from '../malformed.ts';
import type { Entry } from './central-directory.ts';
import { readName } from './read-name.ts';

/** The places of an entry: header, data, and the optional descriptor. */
export interface Place {
  entry: Entry;
  start: number;
  dataStart: number;
  dataEnd: number;
  end: number;
}

const HEADER_SIZE = 30;
const HAS_DESCRIPTOR = 0x0008;

/** Reads an entry's local header, which must say the same as the central directory. */
export function readLocalHeader(bytes: Buffer, entry: Entry): Place {
  const start = entry.localHeader;
  if (start + HEADER_SIZE > bytes.length || bytes.readUInt32LE(start) !== 0x04034b50) {
    throw new Malformed(`zip: "${entry.name}" has no header`);
  }
  const nameLength = bytes.readUInt16LE(start + 26);
  const dataStart = start + HEADER_SIZE + nameLength + bytes.readUInt16LE(start + 28);
  const dataEnd = dataStart + entry.compressedSize;
  if (dataEnd > bytes.length) throw new Malformed(`zip: "${entry.name}" is cut off`);
  const nameBytes = bytes.subarray(start + HEADER_SIZE, start + HEADER_SIZE + nameLength);
  readName(nameBytes, bytes.subarray(start + HEADER_SIZE + nameLength, dataStart));
  const later = (entry.flags & HAS_DESCRIPTOR) !== 0;
  const agrees =
    nameBytes.equals(entry.nameBytes) &&
    bytes.readUInt16LE(start + 6) === entry.flags &&
    bytes.readUInt16LE(start + 8) === entry.method &&
    [entry.crc, entry.compressedSize, entry.size].every((value, i) => {
      const here = bytes.readUInt32LE(start + 14 + 4 * i);
      return here === value || (later && here === 0);
    });
  if (!agrees) throw new Malformed(`zip: the two directories disagree on "${entry.name}"`);
  return { entry, start, dataStart, dataEnd, end: later ? endOfDescriptor(bytes, dataEnd, entry) : dataEnd };
}

/** The descriptor repeats checksum and sizes after the data, with or without a signature of its own. */
function endOfDescriptor(bytes: Buffer, at: number, entry: Entry): number {
  const start = at + 4 <= bytes.length && bytes.readUInt32LE(at) === 0x08074b50 ? at + 4 : at;
  const agrees =
    start + 12 <= bytes.length &&
    bytes.readUInt32LE(start) === entry.crc &&
    bytes.readUInt32LE(start + 4) === entry.compressedSize &&
    bytes.readUInt32LE(start + 8) === entry.size;
  if (!agrees) throw new Malformed(`zip: the descriptor of "${entry.name}" disagrees`);
  return start + 12;
}
