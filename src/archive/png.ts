import { crc32 } from 'node:zlib';

/** Where a PNG ends: head, picture and end, every chunk with a correct checksum. Undefined for one that is truncated or is none. */
export function endOfPng(file: Buffer): number | undefined {
  let at = 8;
  let before = '';
  let hasPicture = false;
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > file.length) return undefined;
    const kind = file.toString('latin1', at + 4, at + 8);
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) return undefined;
    if (before === '' && !(kind === 'IHDR' && length === 13 && hasExtent(file, at + 8))) return undefined;
    if (kind === 'IDAT') hasPicture ||= length > 0;
    if (kind === 'IEND') return length === 0 && hasPicture ? end : undefined;
    before = kind;
    at = end;
  }
  return undefined;
}

function hasExtent(file: Buffer, at: number): boolean {
  return file.readUInt32BE(at) > 0 && file.readUInt32BE(at + 4) > 0;
}
