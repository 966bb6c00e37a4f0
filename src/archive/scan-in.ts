import { endOfJpeg } from './jpeg.ts';
import { endOfPdf, isLockedPdf } from './pdf.ts';
import { endOfPng } from './png.ts';
import type { ScanType } from './tables.ts';
import { isZip } from './zip.ts';

/**
 * `damaged`: it begins like a scan but is truncated, or something else is hidden inside it. `locked`: a PDF with a
 * password. `goes-on`: behind the end of a PDF more of one follows.
 */
export type NoScan = 'empty' | 'too-large' | 'unknown' | 'damaged' | 'locked' | 'goes-on';

/** A scan as it is stored: what stood behind its end is left out, so that no program reads it as anything else. */
export interface FoundScan {
  readonly type: ScanType;
  readonly bytes: Buffer;
}

/** The largest scan accepted, in bytes. */
export const maxScanBytes = 20 * 1024 * 1024;

/** The scan in a file, by the content alone, or why it is refused. The file's name and declared type are ignored. */
export function scanIn(bytes: Uint8Array): FoundScan | NoScan {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) return 'empty';
  if (file.length > maxScanBytes) return 'too-large';
  if (/^%PDF-[12]\.\d/.test(file.toString('latin1', 0, 8))) {
    return isLockedPdf(file) ? 'locked' : upTo(endOfPdf(file), 'application/pdf', file);
  }
  if (file.readUIntBE(0, Math.min(3, file.length)) === 0xffd8ff) return upTo(endOfJpeg(file), 'image/jpeg', file);
  if (file.subarray(0, 8).toString('hex') === '89504e470d0a1a0a') return upTo(endOfPng(file), 'image/png', file);
  return 'unknown';
}

function upTo(end: number | 'goes-on' | undefined, type: ScanType, file: Buffer): FoundScan | NoScan {
  if (end === undefined) return 'damaged';
  if (end === 'goes-on') return end;
  const bytes = file.subarray(0, end);
  return isZip(bytes) ? 'damaged' : { type, bytes };
}
