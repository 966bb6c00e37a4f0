import { crc32, deflateRawSync } from 'node:zlib';
import type { Part } from './unpack-parts.ts';

/**
 * Packs parts anew, so that the reader of workbooks sees what was checked and nothing else, and always in pieces: what was not packed
 * would come to it at once, with all of its rows.
 */
export function packParts(parts: readonly Part[]): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, bytes } of parts) {
    const packed = deflateRawSync(bytes, { level: 1 });
    const nameBytes = Buffer.from(name);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(bytes), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(nameBytes.length, 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, nameBytes);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    entry.copy(header, 8, 10, 12);
    entry.copy(header, 14, 16, 30);
    bodies.push(header, nameBytes, packed);
    at += header.length + nameBytes.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listed, end]);
}
