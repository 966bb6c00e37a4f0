import { UnreadableTable } from './table.ts';

/** A workbook of hundreds of rows unpacks to less than a megabyte; reading takes the more memory the more there is. */
const largestUnpacked = 4 * 1024 * 1024;
const mostEntries = 500;

const [endSize, entrySize] = [22, 46];
const [endMark, entryMark, zip64Locator] = [0x06054b50, 0x02014b50, 0x07064b50];

/**
 * Refuses a packed file that is larger, when unpacked, than any honest table, by what its directory says of each entry. The
 * reader unpacks no entry beyond that. A file whose directory could be found in two ways is refused.
 */
export function checkUnpackedSize(file: Uint8Array): void {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const end = bytes.lastIndexOf('PK\x05\x06', bytes.length, 'latin1');
  if (end < 0 || end + endSize > bytes.length || end + endSize + bytes.readUInt16LE(end + 20) !== bytes.length) fail();
  if (end >= 20 && bytes.readUInt32LE(end - 20) === zip64Locator) fail();
  const [count, size, start] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  if (bytes.readUInt32LE(end) !== endMark || count > mostEntries || start + size !== end) fail();
  let [at, unpacked] = [start, 0];
  for (let entry = 0; entry < count; entry += 1) {
    if (at + entrySize > end || bytes.readUInt32LE(at) !== entryMark) fail();
    const [packed, full] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    // Of an entry whose size is not told the reader would unpack whatever comes.
    if (full === 0 && packed > 2) fail();
    unpacked += full;
    if (unpacked > largestUnpacked) throw new UnreadableTable('too-large');
    at += entrySize + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (at !== end) fail();
}

function fail(): never {
  throw new UnreadableTable('not-a-table');
}
