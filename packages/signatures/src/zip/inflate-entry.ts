import { crc32, type InflateRaw, inflateRawSync } from 'node:zlib';
import { Malformed } from '../malformed.ts';
import type { Entry } from './central-directory.ts';

/** Memory is taken only as content comes: the directory may say any size. */
const LARGEST_CHUNK = 1024 * 1024;

/** Decompresses one entry to exactly the size and checksum that the directory states. */
export function inflateEntry(packed: Buffer, entry: Entry): Buffer {
  const bytes = entry.method === 0 ? packed : inflate(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new Malformed(`zip: the checksum or size of "${entry.name}" is wrong`);
  }
  return bytes;
}

function inflate(packed: Buffer, entry: Entry): Buffer {
  try {
    // One octet more than is needed, so that one piece of memory holds it all.
    const chunkSize = Math.max(64, Math.min(entry.size + 1, LARGEST_CHUNK));
    const options = { maxOutputLength: Math.max(entry.size, 1), info: true, chunkSize } as const;
    // With `info` Node also returns the engine; its types do not say so.
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as { buffer: Buffer; engine: InflateRaw };
    if (engine.bytesWritten !== packed.length) throw new Malformed(`zip: hidden bytes in "${entry.name}"`);
    return buffer;
  } catch (error) {
    if (error instanceof Malformed) throw error;
    throw new Malformed(`zip: "${entry.name}" cannot be unpacked`);
  }
}
