import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableTable } from './table.ts';

/** A file of XML within a workbook. */
export interface Part {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A workbook of hundreds of rows unpacks to less than a megabyte; reading takes the more memory the more there is. */
const largestUnpacked = 4 * 1024 * 1024;
const mostEntries = 500;

const [endSize, entrySize, headerSize] = [22, 46, 30];
const [endMark, entryMark, headerMark, zip64Locator] = [0x06054b50, 0x02014b50, 0x04034b50, 0x07064b50];

/** Pictures and the like are none, and what others keep under customXml is in any encoding. */
const isPart = (name: string) => /\.(?:xml|rels)$/i.test(name) && !/^customxml\//i.test(name);

/**
 * Unpacks of a packed file what can tell of its table. Refuses one that is larger, when unpacked, than any honest table, by what its
 * directory says of each entry, and unpacks no entry beyond that. A file that could be read in two ways is refused: its directory
 * could be found twice, or a part is in it twice.
 *
 * The reader of signed containers (`packages/signatures`) is another, and would refuse honest workbooks: it unpacks everything and
 * accounts for each byte, since all of it was signed, where offices keep pictures, gaps and zip64 fields. Here nobody else reads
 * the file: what is read on is packed anew.
 */
export function unpackParts(file: Uint8Array): readonly Part[] {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const { start, end, count } = directoryOf(bytes);
  const parts = new Map<string, Part>();
  let [at, unpacked] = [start, 0];
  for (let entry = 0; entry < count; entry += 1) {
    if (at + entrySize > end || bytes.readUInt32LE(at) !== entryMark) fail();
    const behindName = at + entrySize + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + entrySize, behindName);
    if (isPart(name)) {
      if (parts.has(name)) fail();
      unpacked += bytes.readUInt32LE(at + 24);
      if (unpacked > largestUnpacked) throw new UnreadableTable('too-large');
      parts.set(name, { name, bytes: unpack(bytes, at) });
    }
    at = behindName + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (at !== end) fail();
  return [...parts.values()];
}

function directoryOf(bytes: Buffer) {
  const end = bytes.lastIndexOf('PK\x05\x06', bytes.length, 'latin1');
  if (end < 0 || end + endSize > bytes.length || end + endSize + bytes.readUInt16LE(end + 20) !== bytes.length) fail();
  if (end >= 20 && bytes.readUInt32LE(end - 20) === zip64Locator) fail();
  const [count, size, start] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  if (bytes.readUInt32LE(end) !== endMark || count > mostEntries || start + size !== end) fail();
  return { start, end, count };
}

/** The entry that the directory has at this place. */
function unpack(bytes: Buffer, at: number): Buffer {
  const method = bytes.readUInt16LE(at + 10);
  const [sum, packedSize, size, header] = [16, 20, 24, 42].map((field) => bytes.readUInt32LE(at + field)) as Four;
  if (header + headerSize > at || bytes.readUInt32LE(header) !== headerMark) fail();
  const start = header + headerSize + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize) fail();
  const content = method === 0 ? packed : method === 8 ? inflated(packed, size) : fail();
  if (content.length !== size || crc32(content) !== sum) fail();
  return content;
}

type Four = [number, number, number, number];

function inflated(packed: Buffer, size: number): Buffer {
  try {
    // A bound of 0 would be none.
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return fail();
  }
}

function fail(): never {
  throw new UnreadableTable('not-a-table');
}
