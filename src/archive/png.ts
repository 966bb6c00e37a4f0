import { crc32 } from 'node:zlib';

/**
 * Whether the bytes are one complete PNG: head, picture and end, every chunk with a correct checksum, and nothing after
 * the end.
 */
export function isWholePng(file: Buffer): boolean {
  let at = 8;
  let before = '';
  let hasPicture = false;
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > file.length) return false;
    const kind = file.toString('latin1', at + 4, at + 8);
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) return false;
    if (before === '' && !(kind === 'IHDR' && length === 13 && hasExtent(file, at + 8))) return false;
    if (kind === 'IDAT') hasPicture ||= length > 0;
    if (kind === 'IEND') return length === 0 && hasPicture && end === file.length;
    before = kind;
    at = end;
  }
  return false;
}

function hasExtent(file: Buffer, at: number): boolean {
  return file.readUInt32BE(at) > 0 && file.readUInt32BE(at + 4) > 0;
}
